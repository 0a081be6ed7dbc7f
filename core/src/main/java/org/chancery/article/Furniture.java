package org.chancery.article;

import java.util.regex.Pattern;

/**
 * Tells the furniture of a page, which is no part of its article: buttons, links to other stories,
 * advertisements, notes on copyright and cookies.
 *
 * <p>Right: {@code Copyright law was changed on Monday.} is prose. Wrong: {@code Related: the
 * minister resigned.} is dropped though it tells something.
 */
final class Furniture {
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:share(?: (?:this|on|via|with)\\b.{0,40})?|tweet|print(?: (?:this )?(?:page|article))?|e-?mail(?: this.{0,20})?|save|send"
              + "|(?:share|tweet|print|e-?mail|save|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|copy link|link copied|[\\s|·•,])+"
              + "|follow us.{0,60}|listen(?: to (?:this )?(?:article|story))?|advertise(?:ment|ments)?(?: - .{0,40})?|ads?"
              + "|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|scroll (?:down )?to continue.{0,30}"
              + "|(?:sign up|subscribe)(?:$| (?:for|to|now|today|here)\\b.{0,80})|newsletter|log ?in|sign in|register|menu|search|home|skip to (?:main )?content|back to top|top"
              + "|\\d+ comments?|comments?(?: ?\\(\\d+\\))?|leave a (?:comment|reply)|view (?:all )?comments|add comment|join the conversation|reply"
              + "|live(?: updates)?|breaking(?: news)?|(?:photo|image) gallery|play video|video|watch(?: now| live)?|show (?:more|less)|load more|expand|close|next|previous"
              + "|\\d+ min(?:ute)?s? read|by|\\d+ (?:minute|hour|day|week)s? ago|(?:(?:first |last )?(?:published|updated?|posted|modified)[:\\s|]*)+|(?:image|photo) ?(?:source|caption|credit)?|getty images"
              + "|(?:for )?immediate release|press (?:release|statement|office)(?: (?:no|nr|number)?\\.? ?[\\d/.\\-A-Z]{1,20})?|news release|media release|(?:no|nr)\\. ?\\d[\\d/\\-]*"
              + "|-?\\s*ends?\\s*-?|enditem|#{2,3}|- ?30 ?-|page \\d+(?: of \\d+)?|xinhua english|english|edition:? .{0,20}"
              + "|our standards:.{0,80}|the thomson reuters trust principles\\.?|opens (?:in )?new (?:tab|window))"
              + "\\s*[:…>»›.]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RELATED_HEAD =
      Pattern.compile(
          "(?:tags?|topics|related(?: (?:articles?|stor(?:y|ies)|topics?|news|content|links?|coverage|posts?))?|read (?:more|also|next|on)|also read|see also|more(?: (?:on this(?: story)?|stories|news|from .{1,40}|about .{1,40}))?"
              + "|recommended(?: (?:for you|stories|articles))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest(?: news| stories)?|editors?[’'] picks?|don[’']t miss|up next|keep reading|continue reading)\\s*[:…>»›]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LINK_TO_OTHER =
      Pattern.compile(
          "(?:(?:related(?: stor(?:y|ies)| articles?| news| content)?|read (?:more|also|next)|also read|see also|more on this(?: story)?|watch|listen|recommended|tags?|topics?|keywords|filed under|categor(?:y|ies))\\s*[:：>»]|[>»►▶]).{0,250}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LEGAL =
      Pattern.compile(
          "(?:copyright\\s*(?:©|\\(c\\)|:|\\d{4}|by\\b)|©|\\(c\\)\\s*(?:copyright|\\d{4})|.{0,80}\\ball rights reserved\\b|(?:this (?:web)?site uses|we use|we and our partners (?:use|store)) cookies\\b|by (?:using|continuing to (?:use|browse)) (?:this|our|the) (?:web)?site\\b"
              + "|this material may not be published, broadcast|(?:terms of (?:use|service)|privacy policy)\\b.{0,60}$).{0,400}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern BREADCRUMB =
      Pattern.compile("[\\p{L}\\p{N} &'’-]{2,40}(?:\\s*[>›»]\\s*[\\p{L}\\p{N} &'’-]{2,60})+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+");
  private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]*");

  private static final int LONGEST = 1000;

  private Furniture() {}

  /** Whether the line is no part of the article. */
  static boolean isFurniture(String line) {
    if (line.length() > LONGEST) {
      return WORDLESS.matcher(line).matches();
    }
    return WORDLESS.matcher(line).matches()
        || WHOLE.matcher(line).matches()
        || headsLinks(line)
        || (LINK_TO_OTHER.matcher(line).matches() && Prose.words(line) <= 35)
        || (LEGAL.matcher(line).matches() && Prose.words(line) <= 80)
        || BREADCRUMB.matcher(line).matches()
        || ADDRESS.matcher(line).matches();
  }

  /** Whether the line stands over a list of titles of other stories. */
  static boolean headsLinks(String line) {
    return line.length() <= LONGEST && RELATED_HEAD.matcher(line).matches();
  }
}
