package org.chancery.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Published;

/**
 * When an article was published, in ISO 8601: {@code 2025-01-22}, {@code 2025-01-22T08:50}, {@code
 * 2025-01-22T08:50+08:00}. An offset without a time stands after the date, as in XML Schema: {@code
 * 2025-01-22+08:00}.
 */
final class PublishedText {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private PublishedText() {}

  static String write(Published published) {
    return published.date()
        + published.time().map(time -> "T" + time).orElse("")
        + published.offset().map(ZoneOffset::getId).orElse("");
  }

  static Published read(String text) {
    TemporalAccessor parsed = FORMAT.parse(text);
    LocalDate date = parsed.query(TemporalQueries.localDate());
    LocalTime time = parsed.query(TemporalQueries.localTime());
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    return new Published(date, Optional.ofNullable(time), Optional.ofNullable(offset));
  }
}
