package org.chancery.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.directory.NameWords;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.CharSpan;
import org.chancery.model.Mention;
import org.chancery.model.Mentions;
import org.chancery.model.Passage;
import org.chancery.model.PlaceLevel;
import org.chancery.model.PlaceMention;
import org.chancery.model.Places;
import org.chancery.model.RuleId;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Stage;
import org.chancery.text.Tokenizer;

/**
 * Finds the places that an article names: in its sentences and in its dateline.
 *
 * <p>Sentence by sentence the names that stand for places are told from those that do not; then all
 * of them together say which of its namesakes each one is. Immutable; may be used by many threads
 * at once.
 */
public final class PlaceFinder implements Stage<Mentions, Places> {

  private static final RuleId DATELINE = new RuleId("place.dateline");

  private final Gazetteer gazetteer;
  private final Tokenizer tokenizer = new Tokenizer();

  /** Finds the places of a gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private record SentenceDrafts(
      Sentence sentence, PlaceResolver.Around around, List<PlaceDraft> drafts) {}

  private record Scanned(Sentence sentence, List<Mention> mentions, List<PlaceDraft> drafts) {}

  @Override
  public Places apply(Mentions input, IssueSink issues) {
    String text = input.sentences().article().text();
    PlaceResolver resolver = new PlaceResolver(gazetteer.columns());
    List<SentenceDrafts> all = drafts(input, resolver);
    List<PlaceMention> places = new ArrayList<>();
    input.sentences().article().dateline().flatMap(line -> line.place()).stream()
        .flatMap(place -> dateline(place, resolver).stream())
        .forEach(places::add);
    for (SentenceDrafts each : all) {
      for (PlaceDraft draft : each.drafts()) {
        CharSpan span = each.sentence().spanOf(draft.range());
        places.add(mention(text, span, resolver.decide(draft, each.around())));
      }
    }
    places.sort(Comparator.comparing(PlaceMention::span));
    return new Places(input, places);
  }

  /** What is taken for a place in each sentence; the resolver is told what all of them name. */
  private List<SentenceDrafts> drafts(Mentions input, PlaceResolver resolver) {
    Set<String> countries = new HashSet<>();
    input.mentions().forEach(mention -> countries.addAll(countriesOf(mention)));
    List<Scanned> scanned = new ArrayList<>();
    BorneNames borne = new BorneNames();
    int next = 0;
    for (Sentence sentence : input.sentences().sentences()) {
      List<Mention> mentions = new ArrayList<>();
      while (next < input.mentions().size()
          && sentence.span().contains(input.mentions().get(next).span())) {
        mentions.add(input.mentions().get(next++));
      }
      PlaceScan scan = new PlaceScan(gazetteer, new PlaceText(sentence, mentions), countries);
      List<PlaceDraft> drafts = scan.drafts();
      borne.add(scan.borne(), drafts);
      scanned.add(new Scanned(sentence, mentions, drafts));
    }
    return scanned.stream().map(each -> places(each, borne, resolver)).toList();
  }

  /** The drafts of a sentence that no person bears, of which the resolver is told. */
  private SentenceDrafts places(Scanned scanned, BorneNames borne, PlaceResolver resolver) {
    List<PlaceDraft> drafts = borne.without(scanned.drafts());
    drafts.forEach(resolver::addCertain);
    List<String> spokenOf = spokenOf(scanned.sentence(), scanned.mentions(), drafts);
    spokenOf.forEach(resolver::addCountry);
    return new SentenceDrafts(
        scanned.sentence(),
        new PlaceResolver.Around(Set.copyOf(spokenOf), namesByRegion(drafts)),
        drafts);
  }

  /**
   * The countries that the actors of a sentence are of. "In |Tripoli|": what is taken for a place
   * says nothing of a government, nor of its country.
   */
  private static List<String> spokenOf(
      Sentence sentence, List<Mention> mentions, List<PlaceDraft> drafts) {
    Set<Integer> starts =
        drafts.stream()
            .map(draft -> sentence.spanOf(draft.range()).start())
            .collect(Collectors.toSet());
    return mentions.stream()
        .filter(mention -> !isSeat(mention) || !starts.contains(mention.span().start()))
        .flatMap(mention -> countriesOf(mention).stream())
        .toList();
  }

  /** The names of a sentence that may stand for a region, by the region's key. */
  private Map<String, Set<String>> namesByRegion(List<PlaceDraft> drafts) {
    Map<String, Set<String>> names = new HashMap<>();
    for (PlaceDraft draft : drafts) {
      for (int place : draft.places()) {
        if (gazetteer.columns().level(place) == PlaceLevel.REGION) {
          names
              .computeIfAbsent(gazetteer.columns().regionKey(place), key -> new HashSet<>())
              .add(draft.name());
        }
      }
    }
    return names;
  }

  private static boolean isSeat(Mention mention) {
    return mention.rule().value().equals("mention.seat");
  }

  /** The countries of the actors that a mention stands for, by name or by description. */
  private static List<String> countriesOf(Mention mention) {
    return mention.actors().stream()
        .map(Actor::code)
        .flatMap(code -> code.stream())
        .map(ActorCode::value)
        .distinct()
        .toList();
  }

  private PlaceMention mention(String text, CharSpan span, PlaceResolver.Decision decision) {
    String rule = "place." + decision.ground().name().toLowerCase(Locale.ROOT);
    return new PlaceMention(
        span,
        span.in(text),
        decision.places().stream().map(gazetteer.columns()::place).toList(),
        new RuleId(rule));
  }

  /** "BEIJING", "GAZA CITY, Gaza Strip", "PARIS, Texas": the first name, in the second. */
  private List<PlaceMention> dateline(Passage place, PlaceResolver resolver) {
    List<Token> tokens = tokenizer.tokens(place.text(), new CharSpan(0, place.text().length()));
    if (tokens.isEmpty()) {
      return List.of();
    }
    NameWords words = NameWords.of(tokens.stream().map(Token::text).toList());
    PlaceNames names = gazetteer.names();
    PlaceNames.Match match = names.longest(words, 0);
    if (match.length() == 0) {
      return List.of();
    }
    PlaceColumns columns = gazetteer.columns();
    int after = match.length() + 1;
    List<Integer> outers = after < words.size() ? names.longest(words, after).places() : List.of();
    List<Integer> inside =
        match.places().stream()
            .filter(inner -> outers.stream().anyMatch(outer -> columns.liesIn(inner, outer)))
            .toList();
    PlaceDraft draft =
        new PlaceDraft(
            new TokenRange(0, match.length()),
            String.join(" ", words.folded().subList(0, match.length())),
            inside.isEmpty() ? townsFirst(match.places()) : inside,
            !inside.isEmpty(),
            true);
    int end = tokens.get(match.length() - 1).span().end();
    CharSpan span = new CharSpan(0, end).shifted(place.span().start());
    return List.of(
        new PlaceMention(
            span,
            place.text().substring(0, end),
            resolver.decide(draft, PlaceResolver.Around.NOTHING).places().stream()
                .map(columns::place)
                .toList(),
            DATELINE));
  }

  /** "LUXEMBOURG": stories are written in towns. */
  private List<Integer> townsFirst(List<Integer> places) {
    PlaceColumns columns = gazetteer.columns();
    List<Integer> capitals =
        places.stream().filter(p -> columns.feature(p).equals(PlaceColumns.CAPITAL)).toList();
    return capitals.isEmpty() ? places : capitals;
  }

  @Override
  public String toString() {
    return "places";
  }
}
