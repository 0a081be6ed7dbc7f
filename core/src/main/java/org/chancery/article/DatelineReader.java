package org.chancery.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;
import org.chancery.model.Dateline;
import org.chancery.model.Passage;

/**
 * Reads the dateline at the head of a wire story: {@code MARROW, Jan. 21 (Xinhua) --}, {@code PORT
 * HALE, Norrin —}, {@code DRENN:}, {@code (Reuters) -}, {@code January 21, 2025 (MARROW) –}.
 *
 * <p>A place in capitals is needed, unless an agency in brackets or a day stands beside it. Right:
 * {@code WHO - the UN agency} and {@code NATO - Tolmar ties} have none. Wrong: {@code ACME — The
 * maker of …}, an unknown abbreviation before a dash and a capital letter, reads as a place.
 */
final class DatelineReader {
  /** A word in capitals as cities are printed: {@code ST. PETERSBURG}, {@code CÔTE D'IVOIRE}. */
  private static final String CAPITALS =
      "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]+)";

  private static final String CITY = CAPITALS + "(?:\\s+" + CAPITALS + "){0,4}";
  private static final String MIXED = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]+";
  private static final String REGION =
      ",\\s*(?!(?:DAYWORDS)\\b)" + MIXED + "(?:\\s+" + MIXED + "){0,3}";
  private static final String PLACE = CITY + "(?:REGION)?(?:\\s*/\\s*" + CITY + "(?:REGION)?){0,3}";
  private static final String MIXED_PLACE =
      "(?!(?:DAYWORDS|On|In|At|Since|From|By|Until|Last|The)\\b)"
          + MIXED
          + "(?:\\s+"
          + MIXED
          + "){0,2}(?:REGION)?";
  private static final String DAY =
      "(?:(?:WEEKDAY,?\\s+)?(?:MONTH\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?MONTH)(?:,?\\s+\\d{4})?"
          + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|WEEKDAY)";
  private static final String AGENCY =
      "(?:\\(\\s*(?:(?<agency>\\p{Lu}[\\p{L}\\p{N}/&.’'\\- ]{0,38}?)(?:\\s+on\\s+\\p{Lu}\\p{L}+)?)?\\s*\\)"
          + "|/(?<slashed>\\p{Lu}[\\p{L}\\- ]{1,20})/\\.?)";
  private static final String DASH = "(?:--+|[—–―]|[-‐‑‒](?=\\s|$))+";

  /** Place and agency, a day or not, and a dash: the form of the agencies. */
  private static final Pattern WITH_AGENCY =
      pattern(
          "(?:(?<place>PLACE)(?:[,.]?\\s*(?<day>DAY))?[,.]?\\s*|(?<day2>DAY),?\\s*)?AGENCYMARK\\s*DASH");

  private static final Pattern MIXED_WITH_AGENCY =
      pattern("(?<place>MIXEDPLACE)(?:[,.]?\\s*(?<day>DAY))?[,.]?\\s*AGENCYMARK\\s*DASH");

  /** Xinhua's form in some copies lacks the dash, TASS's always does. */
  private static final Pattern SLASHED_AGENCY =
      pattern(
          "(?<place>PLACE)[,.]?\\s*(?<day>DAY)[,.]?\\s*/(?<slashed>\\p{Lu}[\\p{L}\\- ]{1,20})/\\.?");

  private static final Pattern DAY_FIRST =
      pattern("(?<day>DAY)\\s*\\(\\s*(?<place>PLACE)\\s*\\)\\s*DASH");
  private static final Pattern WITH_DAY =
      pattern(
          "(?:(?<place>PLACE),?\\s*|(?<mixed>MIXEDPLACE),\\s*)(?<day>DAY)\\s*(?:DASH|:(?=\\s))");
  private static final Pattern PLACE_DASH = pattern("(?<place>PLACE)\\s*DASH");
  private static final Pattern PLACE_COLON = pattern("(?<place>PLACE)\\s*:(?=\\s)");

  private static final Pattern CORRECTION =
      Pattern.compile(
          "\\(+(?:This|The|In|Corrects|Refiles|Repeats|Adds|Updates|Clarifies|Removes|Recasts|Story|Fixes|Changes)\\b"
              + "(?:[^()]|\\([^()]*\\)){5,600}\\)+\\s*");

  private static final Pattern BY = Pattern.compile("By\\s+(?=\\p{Lu})");

  /** A summary above a dateline is not longer. */
  private static final int SUMMARY_WORDS = 30;

  /** Printed in capitals at the head of stories and no places. */
  private static final Set<String> NO_PLACES =
      Set.of(
          "NATO",
          "WHO",
          "UN",
          "EU",
          "US",
          "USA",
          "UK",
          "UAE",
          "OPEC",
          "UNESCO",
          "UNICEF",
          "UNHCR",
          "ASEAN",
          "IAEA",
          "OSCE",
          "FIFA",
          "UEFA",
          "IOC",
          "NASA",
          "IMF",
          "WTO",
          "OECD",
          "SCO",
          "BRICS",
          "ICC",
          "ICJ",
          "CIA",
          "FBI",
          "IRA",
          "PLO",
          "ISIS",
          "IS",
          "ISIL",
          "PKK",
          "FARC",
          "ELN",
          "AU",
          "ECOWAS",
          "GCC",
          "CSTO",
          "EAEU",
          "CIS",
          "OAS",
          "ADB",
          "AIIB",
          "G7",
          "BP",
          "IBM",
          "TV",
          "PM",
          "MP",
          "CEO",
          "BREAKING",
          "UPDATE",
          "UPDATED",
          "EXCLUSIVE",
          "WATCH",
          "LIVE",
          "ANALYSIS",
          "OPINION",
          "COMMENT",
          "FACTBOX",
          "EXPLAINER",
          "CORRECTED",
          "CORRECTION",
          "NEWS",
          "VIDEO",
          "PHOTO",
          "PHOTOS",
          "FILE",
          "NOTE",
          "URGENT",
          "ALERT",
          "FLASH",
          "SPECIAL REPORT",
          "BREAKING NEWS",
          "FILE PHOTO",
          "READ",
          "READ MORE",
          "INTERVIEW",
          "Q",
          "A",
          "TIMELINE",
          "KEY POINTS",
          "PRESS RELEASE",
          "NEWS RELEASE",
          "STATEMENT",
          "UPDATE 1",
          "INSIGHT",
          "FEATURE",
          "PROFILE",
          "QUESTION",
          "ANSWER",
          "MODERATOR",
          "SUMMARY",
          "WARNING");

  /**
   * A dateline that was found.
   *
   * @param paragraph the index of its paragraph
   * @param rest the paragraph without it; empty where the dateline stands alone
   * @param authors the names of a byline before it in the same paragraph
   */
  record Found(Dateline dateline, int paragraph, CharSpan rest, List<CharSpan> authors) {

    Found {
      authors = List.copyOf(authors);
    }
  }

  /**
   * The dateline of a body: of its first paragraph, or where titles or one short summary stand
   * before it, of the second or third. The form {@code DRENN:} only opens the first that is prose.
   */
  Optional<Found> read(String text, List<CharSpan> paragraphs) {
    boolean afterProse = false;
    for (int i = 0; i < Math.min(3, paragraphs.size()); i++) {
      CharSpan paragraph = paragraphs.get(i);
      Optional<Dateline> dateline = at(text, paragraph);
      if (dateline.isEmpty() && !afterProse && speakers(text, paragraphs) < 2) {
        dateline =
            match(PLACE_COLON, text, paragraph, paragraph.start())
                .filter(d -> opensSentence(text, d, paragraph));
      }
      if (dateline.isPresent()) {
        List<CharSpan> authors = afterLead(text, paragraph).map(Found::authors).orElse(List.of());
        Found found = found(text, dateline.get(), paragraph, authors);
        return Optional.of(new Found(found.dateline(), i, found.rest(), authors));
      }
      boolean prose = Prose.isProse(paragraph.in(text));
      if (prose && (afterProse || Prose.words(paragraph.in(text)) > SUMMARY_WORDS)) {
        return Optional.empty();
      }
      afterProse |= prose;
    }
    return Optional.empty();
  }

  /** The dateline that opens the paragraph; not of the form {@code DRENN:}. */
  Optional<Dateline> at(String text, CharSpan paragraph) {
    int start = paragraph.start();
    return withAgency(text, paragraph, start)
        .or(() -> match(SLASHED_AGENCY, text, paragraph, start))
        .or(() -> match(DAY_FIRST, text, paragraph, start))
        .or(() -> match(WITH_DAY, text, paragraph, start))
        .or(
            () ->
                match(PLACE_DASH, text, paragraph, start)
                    .filter(d -> opensSentence(text, d, paragraph)))
        .or(() -> afterLead(text, paragraph).map(Found::dateline));
  }

  /**
   * The dateline behind a note on corrections, a byline, or both: {@code (Corrects paragraph 2) By
   * Ann Lee MARROW (Reuters) -}. The note is no part of the body.
   */
  private static Optional<Found> afterLead(String text, CharSpan paragraph) {
    Matcher note = CORRECTION.matcher(text).region(paragraph.start(), paragraph.end());
    int start = note.lookingAt() ? note.end() : paragraph.start();
    Matcher by = BY.matcher(text).region(start, paragraph.end());
    boolean signed = by.lookingAt();
    if (!signed && start == paragraph.start()) {
      return Optional.empty();
    }
    if (!signed) {
      return withAgency(text, paragraph, start).map(d -> found(text, d, paragraph, List.of()));
    }
    int from = by.end();
    for (int at = from + 1; at < Math.min(paragraph.end(), from + 120); at++) {
      if (Layout.isSpace(text.charAt(at - 1))) {
        List<CharSpan> names = Names.listed(text, new CharSpan(from, at));
        Optional<Dateline> dateline = match(WITH_AGENCY, text, paragraph, at);
        if (dateline.isPresent() && !names.isEmpty()) {
          return Optional.of(found(text, dateline.get(), paragraph, names));
        }
      }
    }
    return Optional.empty();
  }

  private static Found found(
      String text, Dateline dateline, CharSpan paragraph, List<CharSpan> authors) {
    CharSpan rest = new CharSpan(dateline.span().end(), paragraph.end());
    return new Found(dateline, 0, Layout.trim(text, rest), authors);
  }

  private static Optional<Dateline> withAgency(String text, CharSpan paragraph, int start) {
    return match(WITH_AGENCY, text, paragraph, start)
        .filter(
            d ->
                d.place().isPresent()
                    || d.agency().filter(a -> Outlets.looksLikeOne(a.text())).isPresent())
        .or(
            () ->
                match(MIXED_WITH_AGENCY, text, paragraph, start)
                    .filter(d -> d.agency().filter(a -> Outlets.isKnown(a.text())).isPresent()));
  }

  private static Optional<Dateline> match(
      Pattern pattern, String text, CharSpan paragraph, int start) {
    Matcher matcher = pattern.matcher(text).region(start, Math.min(paragraph.end(), start + 160));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Optional<Passage> place = group(matcher, text, "place").or(() -> group(matcher, text, "mixed"));
    if (place.filter(p -> NO_PLACES.contains(p.text().replaceAll("\\s+", " "))).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dateline(
            new CharSpan(start, matcher.end()),
            place,
            group(matcher, text, "day").or(() -> group(matcher, text, "day2")),
            group(matcher, text, "agency").or(() -> group(matcher, text, "slashed"))));
  }

  private static Optional<Passage> group(Matcher matcher, String text, String name) {
    return matcher.pattern().pattern().contains("?<" + name + ">") && matcher.start(name) >= 0
        ? Optional.of(Passage.of(text, new CharSpan(matcher.start(name), matcher.end(name))))
        : Optional.empty();
  }

  /** After a place alone a sentence must begin, and not one all in capitals. */
  private static boolean opensSentence(String text, Dateline dateline, CharSpan paragraph) {
    String rest = text.substring(dateline.span().end(), paragraph.end()).strip();
    String head = rest.substring(0, Math.min(40, rest.length()));
    return head.chars().anyMatch(Character::isLowerCase)
        && !Character.isLowerCase(head.codePointAt(0));
  }

  /** In transcripts paragraphs begin as this form of dateline does: {@code MINISTER: …}. */
  private static long speakers(String text, List<CharSpan> paragraphs) {
    return paragraphs.stream()
        .filter(span -> PLACE_COLON.matcher(text).region(span.start(), span.end()).lookingAt())
        .limit(2)
        .count();
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(
        template
            .replace("MIXEDPLACE", MIXED_PLACE)
            .replace("PLACE", PLACE)
            .replace("REGION", REGION)
            .replace("AGENCYMARK", AGENCY)
            .replace("DASH", DASH)
            .replace("DAYWORDS", "(?:WEEKDAY|MONTH)")
            .replace("DAY)", DAY + ")")
            .replace("WEEKDAY", PageDateReader.WEEKDAY)
            .replace("MONTH", PageDateReader.MONTH));
  }
}
