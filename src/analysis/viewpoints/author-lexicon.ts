/** Words by which a writer takes a position in his own name, as data: English, German, French, Ukrainian. */

/** "I believe", "we are convinced", "in my view": at the head of a clause, not "what I think is …". */
export const HOLDING =
  /(?<=^|[,;:—–.!?] |\n)(?:(?:I|we) (?:(?:\p{L}+ly|still|also|do) )?(?:believe|think|doubt|am convinced|are convinced|reject|oppose|support|favou?r|disagree|urge)|in (?:my|our) (?:view|opinion|judgment|judgement)|(?:ich|wir) (?:glauben?|finden?|meinen?|denken?|bin überzeugt|sind überzeugt|lehnen?|halten?|halte)|(?:meiner|unserer) (?:meinung|ansicht) nach|je (?:crois|pense|doute|suis convaincue?)|nous (?:croyons|pensons)|à mon avis|(?:я|ми) (?:вважаю|вважаємо|думаю|думаємо|вірю|переконан\p{L}+)|на мою думку)(?!\p{L})/iu;

/** What somebody is to do: "the council should vote it down". */
export const NORM =
  /(?<!\p{L})(?:must|should|ought to|needs? to|(?:muss|müssen|soll|sollen|sollte|sollten|darf nicht|dürfen nicht)|(?:doit|doivent|devrait|devraient|il faut)|(?:повин\p{L}+|мусить|мусять|має|мають|треба|потрібно))(?!\p{L})/iu;

/** No demands though they have such a word: guesses, conditions, ways of talking, and what is asked. */
export const NO_NORM =
  /\?|(?<!\p{L})(?:you|your)(?!\p{L})|(?<!\p{L})(?:must|should) (?:have|be (?:said|noted|added|remembered)|come as)(?!\p{L})|(?<!\p{L})(?:I|we) (?:must|should) (?:admit|confess|say|add|declare)(?!\p{L})|^(?:if|should|were|when|wenn|sollte|si|якщо)(?!\p{L})/iu;

/** A sentence that cannot be read without the one before. */
export const LEANS =
  /^["“„]?(?:but|and|yet|so|aber|und|mais|et|але|this|that|these|those|such|it|they|he|she|his|her|their|its|both|neither|das|dies\p{L}*|er|sie|es|ce|cela|il|elle|це|він|вона|вони)(?!\p{L})/iu;
