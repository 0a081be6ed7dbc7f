package org.chancery.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Article;
import org.chancery.model.ArticleId;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Attribution;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.Confidence;
import org.chancery.model.Context;
import org.chancery.model.Coordinates;
import org.chancery.model.DateFinding;
import org.chancery.model.Dateline;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventId;
import org.chancery.model.EventPlace;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Image;
import org.chancery.model.Mention;
import org.chancery.model.MentionForm;
import org.chancery.model.MentionId;
import org.chancery.model.Mode;
import org.chancery.model.Origin;
import org.chancery.model.PartOfDay;
import org.chancery.model.Participant;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.PlaceFinding;
import org.chancery.model.PlaceLevel;
import org.chancery.model.PlaceMention;
import org.chancery.model.Published;
import org.chancery.model.Role;
import org.chancery.model.RuleId;
import org.chancery.model.RunManifest;
import org.chancery.model.Sector;
import org.chancery.model.Stated;
import org.chancery.model.Status;
import org.chancery.ontology.Plover;

/** Records with every field, present and absent, over texts that are hard on JSON; seeded. */
final class RandomRecords {

  private static final List<String> HARD =
      List.of(
          "a", "é", "“", "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u001b", "\u007f", "\u0085",
          "\u2028", "\ufeff", "🕊", "𝔙", "\ud83d", "\udc4d", "<", "&", "習", "ב", " ", "{", "]");

  private final Random random;
  private String text = "";

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  ArticleRecord next() {
    text = string(40 + random.nextInt(200)) + "end";
    return new ArticleRecord(
        article(),
        list(this::mention),
        list(this::placeMention),
        list(this::event),
        list(this::role),
        run());
  }

  private Article article() {
    return new Article(
        new ArticleId(hex()),
        new Origin(string(8), hex() + hex(), random.nextLong() >>> 1, maybe(() -> string(5))),
        text,
        maybe(this::passage),
        maybe(() -> stated(published())),
        maybe(() -> stated(string(9))),
        list(() -> stated(string(9))),
        maybe(
            () ->
                new Dateline(
                    span(), maybe(this::passage), maybe(this::passage), maybe(this::passage))),
        list(() -> new Image(passage(), maybe(this::passage))),
        list(this::passage),
        list(this::passage));
  }

  private Published published() {
    return new Published(
        date(),
        maybe(() -> LocalTime.ofNanoOfDay(random.nextInt(24) * 3_600_000_000_000L + nanos())),
        maybe(() -> ZoneOffset.ofTotalSeconds((random.nextInt(57) - 28) * 1800)));
  }

  private long nanos() {
    return random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
  }

  private Mention mention() {
    CharSpan span = span();
    return new Mention(
        new MentionId("m" + (1 + random.nextInt(9))),
        span,
        span.in(text),
        one(MentionForm.values()),
        list(this::actor),
        list(() -> new MentionId("m" + (1 + random.nextInt(9)))),
        maybe(() -> part(span)),
        rule());
  }

  private CharSpan part(CharSpan span) {
    int start = span.start() + random.nextInt(span.length() + 1);
    return new CharSpan(start, start + random.nextInt(span.end() - start + 1));
  }

  private Role role() {
    List<Evidence> evidence = new ArrayList<>(list(this::evidence));
    evidence.add(evidence());
    return new Role(
        participant(),
        "a" + string(9),
        maybe(this::actor),
        maybe(this::actor),
        maybe(this::eventDate),
        evidence);
  }

  private EventDate eventDate() {
    LocalDate start = date();
    return new EventDate(
        start,
        start.plusDays(random.nextInt(3)),
        one(DateFinding.values()),
        maybe(this::span),
        maybe(() -> one(PartOfDay.values())),
        random.nextBoolean());
  }

  private Actor actor() {
    return new Actor(
        string(12),
        maybe(() -> new ActorCode(one("XVE", "XNO", "XSA", "XTO", "IGO"))),
        list(() -> one(Sector.values())),
        maybe(() -> string(9)),
        maybe(() -> "person:" + string(4)),
        maybe(() -> string(6)));
  }

  private Participant participant() {
    return new Participant(new MentionId("m" + (1 + random.nextInt(9))), actor());
  }

  private Event event() {
    EventType type = one(EventType.values());
    List<Mode> modes = Plover.modes(type);
    List<Evidence> evidence = new ArrayList<>(list(this::evidence));
    evidence.add(evidence());
    return new Event(
        new EventId(hex()),
        type,
        modes.isEmpty() ? Optional.empty() : maybe(() -> modes.get(random.nextInt(modes.size()))),
        list(() -> one(Context.values())),
        list(this::participant),
        list(this::participant),
        maybe(this::eventDate),
        maybe(() -> new EventPlace(place(), one(PlaceFinding.values()), span())),
        one(Status.values()),
        new TreeSet<>(list(() -> one(Auxiliary.values()))),
        maybe(() -> new Attribution(participant(), span())),
        new Confidence(random.nextBoolean() ? random.nextInt(2) : random.nextDouble()),
        evidence);
  }

  private PlaceMention placeMention() {
    CharSpan span = span();
    List<Place> places = new ArrayList<>(list(this::place));
    places.add(place());
    return new PlaceMention(span, span.in(text), places, rule());
  }

  private Place place() {
    return new Place(
        string(9),
        one(PlaceLevel.values()),
        maybe(() -> new ActorCode(one("XVE", "XNO"))),
        maybe(() -> string(6)),
        maybe(() -> string(6)),
        maybe(() -> random.nextLong() >>> 1),
        maybe(() -> new Coordinates(random.nextDouble() * 180 - 90, random.nextInt(361) - 180)),
        maybe(() -> one("PPL", "PPLC", "ADM1")));
  }

  private Evidence evidence() {
    CharSpan sentence = span();
    CharSpan span = part(sentence);
    return new Evidence(span, span.in(text), sentence, rule());
  }

  private RunManifest run() {
    TreeMap<String, String> directory = new TreeMap<>();
    list(() -> directory.put(one("people.tsv", "verbs.tsv", "triggers/aid.tsv"), hex()));
    return new RunManifest("0.1.0", Plover.EDITION, string(20), directory);
  }

  private <T> Stated<T> stated(T value) {
    return new Stated<>(value, maybe(this::span));
  }

  private RuleId rule() {
    return new RuleId(one("accuse.condemn", "mention.surname", "x-1.y"));
  }

  private Passage passage() {
    return Passage.of(text, span());
  }

  private CharSpan span() {
    int start = random.nextInt(text.length());
    return new CharSpan(start, start + random.nextInt(text.length() - start + 1));
  }

  private LocalDate date() {
    return LocalDate.of(1900 + random.nextInt(200), 1, 1).plusDays(random.nextInt(365));
  }

  private String hex() {
    return String.format("%016x", random.nextLong());
  }

  private String string(int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(HARD.get(random.nextInt(HARD.size())));
    }
    return out.toString();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> make) {
    return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      made.add(make.get());
    }
    return made;
  }
}
