package org.chancery.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding that a web page says it is written in: {@code <meta charset=…>}, {@code <meta
 * http-equiv=Content-Type content="text/html; charset=…">} or the XML declaration, in this order.
 *
 * <p>After the HTML standard, 13.2.3.2, "prescan a byte stream to determine its encoding", with two
 * differences: not only the first 1,024 bytes are looked at but all of the head, and an XML
 * declaration counts. Right: {@code <meta charset="latin1">}. Wrong: a declaration written by a
 * script at the top of the page is taken for the page's own.
 */
final class DeclaredEncoding {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|\\z)", Pattern.DOTALL);
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,1000}?\\bcharset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("\\A\\s*<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"']+)");
  private static final Pattern BODY = Pattern.compile("</head|<body", Pattern.CASE_INSENSITIVE);

  private DeclaredEncoding() {}

  /**
   * The label as the page writes it.
   *
   * @param start the beginning of the page, each byte read as one character
   */
  static Optional<String> in(String start) {
    String bare = COMMENT.matcher(start).replaceAll("");
    Matcher body = BODY.matcher(bare);
    String head = body.find() ? bare.substring(0, body.start()) : bare;
    return first(META, head).or(() -> first(XML, head));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
