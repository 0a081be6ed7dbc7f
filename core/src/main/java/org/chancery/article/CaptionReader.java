package org.chancery.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;
import org.chancery.model.Image;
import org.chancery.model.Passage;

/**
 * Tells captions from prose by their credit or label: {@code Words. (A B/Xinhua)}, {@code FILE
 * PHOTO: Words. REUTERS/A B}, {@code Words. Photo: AP}, {@code Words (AP Photo/A B)}.
 *
 * <p>Right: {@code … both unions agreed (OSCE/UN).} is prose. Wrong: a caption with neither credit
 * nor label reads as prose.
 */
final class CaptionReader {
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final String NAMES =
      NAME + "(?:\\s+(?:via\\s+|" + NAME + "|\\p{Ll}{2,3}\\s+" + NAME + ")){0,5}";
  private static final String AGENCY =
      "(?:REUTERS|Reuters|AFP|AP|AP Photo|EPA|EFE|Xinhua|TASS|Sputnik|RIA Novosti|Getty(?: Images)?|Anadolu"
          + "|Yonhap|Kyodo|Bloomberg|VCG|CFP|CHINA DAILY|China Daily|IC|PA|dpa|DPA|ANSA|UPI|Pool|POOL|Handout)";

  private static final String SLASHED =
      "(?:"
          + AGENCY
          + "\\s*/\\s*"
          + NAMES
          + "|"
          + NAMES
          + "\\s*/\\s*"
          + AGENCY
          + ")"
          + "(?:\\s*/\\s*"
          + NAMES
          + "|\\s*,\\s*(?:File|Pool)|\\s+via\\s+"
          + NAMES
          + ")*";
  private static final String BY_WORD =
      "(?:(?:Photo(?:graph|s)?|Picture|Image|Photo\\s+credit|Image\\s+credit|Picture\\s+credit|Credit|Image\\s+source)"
          + "(?:\\s+by\\s+|\\s+courtesy\\s+(?:of\\s+)?|\\s*[:,/]\\s*(?:by\\s+)?)"
          + "|Credit\\s+(?=\\p{Lu}))";

  private static final Pattern BRACKETS =
      Pattern.compile(
          "[(\\[]\\s*(?:" + BY_WORD + "|via\\s+)?(?<credit>[^()\\[\\]]{2,90}?)\\s*[)\\]]\\.?$");
  private static final Pattern CREDIT_INSIDE =
      Pattern.compile(
          "(?:"
              + SLASHED
              + "|"
              + NAMES
              + "\\s*/\\s*"
              + NAME
              + "\\s+"
              + NAMES
              + "|"
              + NAME
              + "\\s+"
              + NAMES
              + "\\s*/\\s*"
              + NAMES
              + "|(?:.*\\b)?(?:via|Getty Images|AP Photo|Handout|File photo|file photo)\\b.*)");
  private static final Pattern LABELLED_INSIDE =
      Pattern.compile("[(\\[]\\s*" + BY_WORD + ".*", Pattern.DOTALL);
  private static final Pattern BARE =
      Pattern.compile(
          "(?:^|(?<=[.!?”\"’'])\\s+|(?<!\\s)\\s+[-–—|]\\s+)(?<credit>" + SLASHED + ")$");
  private static final Pattern WORDED =
      Pattern.compile(
          "(?:^|(?<=[.!?”\"’'])\\s+|(?<!\\s)\\s*\\n|(?<!\\s)\\s+[-–—|]\\s+)"
              + BY_WORD
              + "(?<credit>\\p{Lu}[^.!?\\n]{1,70})$");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?:^|(?<=[.!?”\"’'])\\s+)©\\s*(?<credit>\\p{Lu}[^.!?\\n]{1,60})$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:FILE(?:\\s+PHOTO|\\s+PICTURE|\\s+IMAGE)?\\s*(?::|\\s[-–—])|(?:File|Archive)\\s+(?:photo|picture|image)\\s*[:–—-]"
              + "|(?:PHOTO|Photo|IMAGE|Image|PICTURE|Picture|CAPTION|Caption)\\s*:|(?:Photo|Image|Picture)\\s+[Cc]aption\\s*[,:]?)\\s*");

  private static final int LONGEST = 1500;

  /** The picture that the paragraph at {@code span} is the caption of. */
  Optional<Image> read(String text, CharSpan span) {
    if (span.length() > LONGEST || Prose.words(span.in(text)) > 120) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(text).region(span.start(), span.end());
    boolean labelled = label.lookingAt();
    CharSpan words = labelled ? new CharSpan(label.end(), span.end()) : span;
    Optional<Image> credited = withCredit(text, words);
    if (credited.isPresent() || !labelled || Prose.words(words.in(text)) < 4) {
      return credited;
    }
    return Optional.of(new Image(Passage.of(text, words), Optional.empty()));
  }

  /**
   * The picture whose caption ends in the bare name of an agency in brackets: {@code Words.
   * (Reuters)}. To be asked only where the paragraph cannot be a signed story.
   */
  Optional<Image> readSigned(String text, CharSpan span) {
    Matcher brackets = BRACKETS.matcher(text).region(span.start(), span.end());
    return span.length() <= LONGEST && brackets.find() && Outlets.isKnown(brackets.group("credit"))
        ? image(text, span, brackets)
        : Optional.empty();
  }

  /** Whether the paragraph at {@code span} is a credit without a caption: {@code Photo: AP}. */
  boolean isCredit(String text, CharSpan span) {
    String words = span.in(text);
    return words.length() <= 100
        && (startsWhole(BARE, words)
            || startsWhole(WORDED, words)
            || startsWhole(COPYRIGHT, words)
            || (startsWhole(BRACKETS, words) && isCreditInBrackets(words)));
  }

  /** The caption and credit of words that are known to be a caption: of a figure of a web page. */
  Image readKnown(String text, CharSpan span) {
    return Optional.of(span)
        .filter(words -> words.length() <= LONGEST)
        .flatMap(words -> withCredit(text, words))
        .or(() -> readSigned(text, span))
        .orElseGet(() -> new Image(Passage.of(text, span), Optional.empty()));
  }

  private static boolean startsWhole(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() && matcher.start() == 0;
  }

  private static Optional<Image> withCredit(String text, CharSpan span) {
    for (Pattern pattern : new Pattern[] {BARE, WORDED, COPYRIGHT}) {
      Matcher matcher = pattern.matcher(text).region(span.start(), span.end());
      if (matcher.find()) {
        return image(text, span, matcher);
      }
    }
    Matcher brackets = BRACKETS.matcher(text).region(span.start(), span.end());
    return brackets.find() && isCreditInBrackets(brackets.group().strip())
        ? image(text, span, brackets)
        : Optional.empty();
  }

  private static boolean isCreditInBrackets(String bracket) {
    Matcher inside = BRACKETS.matcher(bracket);
    return LABELLED_INSIDE.matcher(bracket).matches()
        || (inside.matches() && CREDIT_INSIDE.matcher(inside.group("credit")).matches());
  }

  private static Optional<Image> image(String text, CharSpan span, Matcher credit) {
    CharSpan caption = Layout.trim(text, new CharSpan(span.start(), credit.start()));
    if (Prose.words(caption.in(text)) < 2) {
      return Optional.empty();
    }
    CharSpan owner = Layout.trim(text, new CharSpan(credit.start("credit"), credit.end("credit")));
    return Optional.of(new Image(Passage.of(text, caption), Optional.of(Passage.of(text, owner))));
  }
}
