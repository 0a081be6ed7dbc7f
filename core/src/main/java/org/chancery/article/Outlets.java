package org.chancery.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which names are those of outlets: the agencies and broadcasters that pages name most, and names
 * made as newspapers' are ({@code The Marrow Times}). Wrong: {@code The New Observer} as the title
 * of a story.
 */
final class Outlets {
  private static final Set<String> KNOWN =
      Arrays.stream(
              """
              aa|abc|abc news|aap|afp|agence france-presse|agencies|agerpres|al arabiya|al jazeera|anadolu
              anadolu agency|ani|ansa|antara|anp|ap|app|armenpress|associated press|axios|azertac|bbc|bbc news
              belga|belta|bernama|bloomberg|bns|bss|bta|cbc|cbs news|cctv|cgtn|china daily|china news service
              cna|cnn|cns|ctk|deutsche welle|dpa|dw|efe|epa|euronews|fox news|france 24|getty images|global times
              ians|ina|interfax|interfax-ukraine|irna|isna|itar-tass|jiji|jta|kcna|kpl|kuna|kyodo|kyodo news
              lusa|mena|mna|mti|nbc news|nhk|nna|npr|ntb|pa|pap|people's daily|people's daily online|petra|pna
              politico|ppi|pti|qna|reuters|rfe/rl|rfi|ria|ria novosti|rt|sana|spa|sputnik|stt|sun|tanjug|tass
              the associated press|the guardian|the new york times|tna|tribune news service|trt|trt world|tt
              ukrinform|unb|uni|upi|vna|voa|voice of america|wam|xinhua|xinhua news agency|yonhap
              yonhap news agency|lpc|ifr|lpc/ifr|thomson reuters foundation|ips|saba|maan|wafa|tasnim|fars
              """
                  .split("[|\\n]"))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern MADE_LIKE_ONE =
      Pattern.compile(
          "(?:(?:The|A|THE) )?(?:\\p{Lu}[\\p{L}'’.&\\-]*\\s+|(?:of|OF|the|and|&)\\s+){1,5}"
              + "(?:Times|Post|News|Daily|Agency|Herald|Gazette|Tribune|Journal|Press|Observer|Telegraph"
              + "|Guardian|Chronicle|Courier|Mail|Today|Online|TV|Television|Radio|Broadcasting|Network"
              + "|Magazine|Monitor|Dispatch|Bulletin|Examiner|Inquirer|Weekly|Wire|Ledger|Sentinel"
              + "|TIMES|POST|NEWS|DAILY|AGENCY|HERALD|GAZETTE|TRIBUNE|JOURNAL|PRESS|OBSERVER|CHRONICLE)");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[\\w-]+\\.)+(?:com|org|net|info|news|cn|uk|eu|int|tv)", Pattern.CASE_INSENSITIVE);

  private Outlets() {}

  /** Whether {@code name} is one of the outlets that are known by name. */
  static boolean isKnown(String name) {
    return KNOWN.contains(
        name.strip().replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  /** Whether {@code name} is a known outlet or made like the name of one. */
  static boolean looksLikeOne(String name) {
    String trimmed = name.strip();
    return isKnown(trimmed)
        || MADE_LIKE_ONE.matcher(trimmed).matches()
        || DOMAIN.matcher(trimmed).matches();
  }
}
