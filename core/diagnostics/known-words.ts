/**
 * The words of error messages that engines, Node, SQLite and Electron write themselves. A log keeps these and leaves out
 * every other word: which words are names cannot be told, which ones are not can.
 */
export const knownWords: ReadonlySet<string> = new Set(
  `a access accessing after aborted already an and any api argument arguments array as assertion assignment async at
  authorized awaiting bad bad-request be before being bigint boolean bound broken buffer busy but by call callback called
  cannot cancelled caused channel check class close closed code column connect connection constant constraint constructor
  convert corrupt could create data damaged database date declared default defined delete denied destroyed device did directory
  disk does done each empty encoding end ended error exceeded exist existing exists expected expects export failed failure field
  file files for foreign found from full function gone handle I/O has header id identifier ignored image import in index input
  instance instanceof integer internal into invalid invocation io is it iterable itself json key kind large length limit list
  loaded locked logic long lost malformed many map match maximum member memory message method missing mkdir module more
  must name network new no not null number object of on only open opened operation option options or order out outside
  page parameter parse path permission position primary process promise property protocol queue quit range read reading
  readonly reason received record refused rejected rename renderer request required response result return returned
  row rows running schema script scheme script session set setting setting size socket space stack start state statement
  stdin stdout stopped storage stream string still such sync syntax system table temporarily text than that the then this timed
  timeout to token too transaction tray true type undefined unable unavailable unexpected unfinished unhandled unique unit
  unknown unlink unreachable unsupported update url use used valid value values version wait was while which window with
  within without worker write writing wrong xml you zero false assert assertion bug crashed killed oom launch-failed
  integrity-failure clean-exit abnormal-exit memory-eviction given up`.split(/\s+/),
);
