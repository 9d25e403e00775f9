/** A name → whether it is that of a news agency, a paper, a desk: no person. */

const AGENCIES =
  /^(?:the )?(?:ap|afp|dpa|apa|sda|epd|kna|upi|efe|ansa|pti|ani|ians|aap|reuters|bloomberg|tass|xinhua|interfax|ukrinform|unian|укрінформ|уніан|cnn|bbc|npr|pbs|abc|cbs|nbc|dw|rfe\/rl|stringer)$/iu;
const ORGANISED =
  /(?:^|\s)(?:news|press|presse|press-?agentur|times|post|media|medien|network|today|magazine|university|institute?|agency|agence|france-presse|agentur|tribune|journal|herald|gazette|daily|chronicle|radio|tv|television|staff|bureau|desk|newsroom|team|editors|editorial|board|redaktion|rédaction|редакція|агентство|inc|llc|ltd|gmbh|foundation|association|ministry|council|department|services?|wire|group|studio|company|center|centre)\.?(?:\s|$)/iu;

export const isOrganisation = (name: string): boolean => AGENCIES.test(name) || ORGANISED.test(name);
