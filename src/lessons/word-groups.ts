const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Sets of words that cues name by `@name`. Keys as in `text/compare-key.ts`; hyphens split words. */
export const WORD_GROUPS = {
  /** Words that strengthen or soften and change nothing else. */
  adv: words(`very really extremely also so absolutely quite actually always just still more most truly definitely pretty
    too often sometimes certainly particularly especially equally perhaps probably maybe honestly rather highly now then
    only first therefore thus obviously clearly simply all both each never not`),
  important: words(
    'important essential crucial critical vital key necessary imperative fundamental paramount indispensable',
  ),
  /** Who can be told to do something. */
  actor: words(`we you they one everyone everybody people governments government states countries country stakeholders
    stakeholder community communities society societies sector companies company businesses industry academia actors
    regulators regulator operators operator providers policymakers makers donors institutions organisations organizations
    organisation organization partners users women girls youth schools universities networks platforms ministries ministry
    authorities parliament parliaments legislators themselves processes process policies policy frameworks framework
    solutions strategy strategies programmes programs projects efforts which that this these those who it he she nobody`),
  we: words("we we're we've we'll we'd"),
  must: words('should must ought'),
  problem:
    words(`problem problems challenge challenges obstacle obstacles barrier barriers difficulty difficulties issue
    issues weakness weaknesses hurdle hurdles bottleneck bottlenecks threat threats deficiency concern concerns`),
  /** What somebody who commits himself says he will do. */
  undertake:
    words(`launch publish develop build organise organize host create support provide continue capture design fund
    start propose contribute release convene establish report invest train deploy pilot draft submit make help produce
    circulate finalise finalize extend expand set prepare update translate open implement work cooperate collaborate
    integrate incorporate include collect compile follow share send bring introduce run pursue speak reflect offer`),
  /** What somebody who is asked, or who offers, is to do. */
  assist:
    words(`help share support work assist collaborate cooperate contribute provide give offer host train join exchange
    partner fund translate review discuss connect introduce send participate`),
  advise: words('recommend suggest encourage urge advise propose advocate'),
  /** What went wrong, or is. */
  bad: words(`poor bad badly weak slow wrong worse worst lost lose loses losing broken break breaks afraid fear fears feared
    arrest arrested punished punishment blamed blame blocked missing dead die dies died harm harmed harmful abused burden
    costly expensive afford unaffordable corrupt corruption offline ignored delayed delay cancelled confusing confused
    dangerous discouraged discriminated discrimination excluded failed fails fail forced frustrated frustrating harassed
    insecure intimidated invisible jailed leave leaves left misuse misused outdated overwhelmed refused rejected rejects
    shut stuck stuck suffered suspended threatened tired unable unaware unclear unequal unfair unreliable unsafe untrained
    unused useless vulnerable wasted waste abandoned closed collapsed deleted denied tension conflict conflicts`),
  /** Nouns for who can be told to do something: plural, or standing for many. */
  noun: words(`governments government states countries donors platforms companies operators regulators regulator community
    communities society academia industry parliaments legislators ministries police judges courts schools teachers
    universities organisations organizations organisation organization networks providers vendors engineers journalists
    researchers institutions authorities agencies funders banks users people women men girls boys youth parents everyone
    everybody nobody somebody sector stakeholders forum igf secretariat project projects policy policies law laws programme
    programmes standards standard process framework strategy registries registry isps carriers municipalities cities`),
  /** More verbs that advice begins with; kept apart since many are nouns as well. */
  plain:
    words(`train give put ask write keep make take hire pay buy count test talk show check choose plan fund fix require
    name go tell look learn connect bring send record report let meet visit join help sign speak call consider refuse
    insist leave open cut compare translate host protect secure update patch filter deploy migrate run measure audit`),
  deed: words(`initiative initiatives project projects programme programmes program programs example examples story stories
    campaign campaigns experience experiences case cases model models approach approaches practice practices collaboration
    partnership cooperation`),
  /** Verbs that advice begins with when it is given as a bare command. */
  command:
    words(`think set build focus engage recognise recognize start ensure involve invest include avoid remember listen
    use find identify create develop begin bring encourage invite train teach translate adopt measure publish document
    understand respect support accept define collect consult coordinate demand design educate empower explain map
    prioritise prioritize promote reach reduce treat work organise organize stop`),
} as const satisfies Record<string, readonly string[]>;

/**
 * Words that Internet governance is about. A sentence without any of them, or of a name, is more often about the
 * meeting itself than about something learned.
 */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  words(`stakeholder stakeholders multistakeholder multistakeholderism multi government governments governmental
    intergovernmental civil society societies community communities policy policies policymakers dialogue dialogues
    conversation conversations process processes participation participate participatory engage engagement engaging
    capacity awareness rights security cybersecurity cyber crime cybercrime internet infrastructure law laws legal
    legislation legislators regulation regulations regulator regulators operators operator access connectivity connect
    connected unconnected women gender girls youth young children rural remote affordable affordability spectrum ipv6 ipv4
    deployment deploy routing spam training trainings skills literacy trust transparency transparent accountability
    consultation consultations consult cooperation collaboration collaborate cooperate partnership partnerships partner
    partners coordination coordinate experts expertise expert framework frameworks standard standards data privacy network
    networks users user voices voice inclusive inclusion local national regional global international country countries
    private sector academia academic technical donors funding fund funds resources budget practice practices initiative
    initiatives project projects door doors space spaces venue venues negotiation negotiations negotiate language languages
    content education school schools teachers diplomats diplomacy norms states state knowledge information freedom
    encryption surveillance vulnerability vulnerabilities incident incidents response cert certs csirt csirts exchange
    peering ixp ixps domain domains address addresses providers provider isp isps market markets competition tax
    universal service fund disability disabilities accessible accessibility platform platforms digital technology
    technologies technologists engineers bill parliament ministry minister ministers agencies agency enforcement police
    authorities compromise consensus confrontation solution solutions open opened openness goals ground harassment abuse
    violence hackers lawyers coalition commission treaty convention principles values credit perspective empathy
    approach approaches stalemate deadlock silos silo discussion discussions organisation organisations organization
    organizations villages village household households price prices cost costs equipment licence license licences
    licenses court courts judge judges victims victim survivors survivor journalists journalist elections election app
    apps phones phone devices device electricity solar tower towers mast masts antennas repair helpline prosecutors
    officers campaign campaigns contract contracts audit auditors fund ministry report reports statistics evidence draft
    farmers refugees migrants servers traffic malware threats attack attacks server software hardware protocol protocols
    registry registries registrar registrars ietf operators backbone cable fibre fiber satellite satellites wifi mesh
    broadband coverage gigabyte district districts town towns city cities teacher students student university activists
    diplomat judges trainers workshop workshops curriculum course courses meeting meetings money donor grant grants bank
    banks business businesses vendors vendor safety moderation reviewers hate speech disinformation media newspapers
    filters firewalls router routers customers customer members vendors procurement latency neutrality association
    version addresses certificates keys zone zones resolvers passwords competitors incumbent incumbents newcomers trainees
    institution institutions business businesses companies company industry strategy strategies`),
);

/** What speech starts with before it starts. */
export const LEADING_FILLERS: ReadonlySet<string> = new Set(
  words('and so but now well okay ok yes yeah yep then also again like actually oh um uh however because furthermore'),
);
