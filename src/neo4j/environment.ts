/** Environment variables as the edge of the program passes them in: `PATH`, `JAVA_HOME`, `HOME`. */
export type Environment = Readonly<Record<string, string | undefined>>;
