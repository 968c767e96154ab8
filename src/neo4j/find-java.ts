import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Environment } from './environment.ts';
import { findOnPath, isProgram } from './find-program.ts';

/** A Java that can run Neo4j. */
export interface Java {
  /** The `java` to run. */
  readonly program: string;
  /** Its home, two folders above the real program: `jcmd` lies in its `bin`, Maven takes it as `JAVA_HOME`. */
  readonly home: string;
  /** 17, 21, … */
  readonly major: number;
  /** Everything that tells one build from another; part of the class-data archive's key. */
  readonly build: string;
}

/** Neo4j 5.26 runs on 17 and 21 (Neo4j Operations Manual 5, "System requirements"); others start but are not supported. */
export const SUPPORTED_JAVA: readonly number[] = [17, 21];
const OLDEST_JAVA = 17;

const HOW_TO_GET =
  'Install Java 17 or 21 (Debian and Ubuntu: apt install openjdk-17-jdk-headless; macOS: brew install openjdk@21) or set JAVA_HOME to one, or start Docker, or set NEO4J_URI to use a Neo4j that runs elsewhere';

/** Where packages put Java when it is not on the PATH: only looked at to tell a person what to set. */
const USUAL_FOLDERS = [
  '/usr/lib/jvm',
  '/opt',
  '/Library/Java/JavaVirtualMachines',
  '/opt/homebrew/opt',
  '/usr/local/opt',
];

/**
 * The Java of `JAVA_HOME`, else the first new enough one on the PATH; a supported one wins over an unsupported one.
 * A Java elsewhere on the machine is named in the hint, not used: which Java runs is for the person to say.
 * @throws ENV_NO_JAVA, ENV_JAVA_TOO_OLD
 */
export async function findJava(environment: Environment): Promise<Java> {
  const home = environment.JAVA_HOME;
  const named = home ? [join(home, 'bin', 'java')].filter(isProgram) : [];
  const programs = [...named, ...findOnPath('java', environment)];
  const found: Java[] = [];
  for (const program of programs) {
    const java = await inspectJava(program);
    if (java !== null) found.push(java);
    // The first is nearly always the right one: look no further, each look may cost a start of Java.
    if (java !== null && SUPPORTED_JAVA.includes(java.major)) return java;
  }
  const usable = found.find((java) => java.major >= OLDEST_JAVA);
  if (usable !== undefined) return usable;
  const newest = found[0];
  if (newest !== undefined) {
    const list = found.map((java) => `Java ${java.major} at ${java.program}`).join(', ');
    throw new BpfGraphError('ENV_JAVA_TOO_OLD', `Neo4j needs Java 17 or later, found ${list}`, hint());
  }
  const where = home ? `in JAVA_HOME (${home}) or on the PATH` : 'on the PATH, and JAVA_HOME is not set';
  const broken = programs.length > 0 ? `; ${programs.join(', ')} does not run` : '';
  throw new BpfGraphError('ENV_NO_JAVA', `Neo4j needs Java 17 or later, found none ${where}${broken}`, hint());
}

function hint(): string {
  const elsewhere = USUAL_FOLDERS.flatMap(javaHomesIn).find(
    (home) => (majorOf(releaseOf(home) ?? '') ?? 0) >= OLDEST_JAVA,
  );
  return elsewhere === undefined ? HOW_TO_GET : `Set JAVA_HOME=${elsewhere}, or ${lowerFirst(HOW_TO_GET)}`;
}

/** Homes of Java below one folder, as Debian, macOS and Homebrew lay them out. */
function javaHomesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .flatMap((name) =>
        ['', 'Contents/Home', 'libexec/openjdk.jdk/Contents/Home'].map((part) => join(folder, name, part)),
      )
      .filter((home) => isProgram(join(home, 'bin', 'java')))
      .sort();
  } catch {
    return [];
  }
}

/** What a `java` is; null when it does not run or names no version. */
async function inspectJava(program: string): Promise<Java | null> {
  const home = dirname(dirname(realpathSync(program)));
  // The `release` file of a JDK says the same as `java -version` and spares a start of Java (0.1 to 0.3 s).
  const build = releaseOf(home) ?? (await bannerOf(program));
  const major = majorOf(build);
  return major === null ? null : { program, home, major, build };
}

function releaseOf(home: string): string | null {
  try {
    return readFileSync(join(home, 'release'), 'utf8');
  } catch {
    return null;
  }
}

async function bannerOf(program: string): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, ['-version'], { timeout: 20_000 });
    return `${stderr}${stdout}`;
  } catch {
    return '';
  }
}

/** `JAVA_VERSION="17.0.15"`, `openjdk version "11.0.2"`, `java version "1.8.0_292"` (that is 8) -> the first number that counts. */
function majorOf(text: string): number | null {
  const version = /(?:JAVA_VERSION=|version )"(?:1\.)?(\d+)/.exec(text)?.[1];
  return version === undefined ? null : Number(version);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
