package org.chancery.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which {@link PlaceScan} tells places from what only bears their names. */
final class PlaceWords {

  /** Prepositions after which a name is where something is, whatever else it may stand for. */
  static final Set<String> LOCATIVE =
      words(
          """
          in near outside inside around across throughout within into through via off along
          """);

  /** After these a town is where something is, and a capital or country may be a party. */
  static final Set<String> HALF_LOCATIVE = words("at on above beyond");

  /** After these a capital or country is a place only with a word of moving before them. */
  static final Set<String> DIRECTIONS = words("to from toward towards for");

  /** How words of moving begin. */
  static final Set<String> MOVING =
      words(
          """
          flew fly flies flight travel trip visit return arriv head went going goes go gone came
          come coming sent send deploy mov fled flee withdr pull deport expel evacuat ship deliver
          smuggl transfer extradit drove drive march tour journey road route refugee migra convoy
          brought bring took take taken troop report broadcast link escap exil left leav bus train pilgrim border miles kilometers
          kilometres km invit
          """);

  /** Verbs that take the place where they happen as their object. */
  static final Set<String> ENTERING =
      words(
          """
          visit visits visited visiting enter enters entered entering leave leaves left leaving flee
          flees fled fleeing reach reaches reached reaching tour tours toured touring invade invades
          invaded invading bomb bombs bombed bombing shell shelled shelling occupy occupied besiege
          besieged captured capture seized seize liberate liberated recapture recaptured storm
          stormed
          """);

  /** Nouns before "of" that make a place of what follows: "the streets of Marrow". */
  static final Set<String> PARTS =
      words(
          """
          city cities town towns village villages port capital suburb suburbs outskirts streets
          centre center heart north south east west northeast northwest southeast southwest part
          parts half coast coasts border borders shore shores province provinces region regions
          state district districts governorate area areas airport island islands edge environs
          vicinity neighborhood neighborhoods neighbourhood neighbourhoods square territory airspace
          waters hills mountains mayor governor siege battle capture fall liberation enclave
          stronghold side republic emirate county short market bridge mosque gates hall front rest
          dome roof walls steps grounds gardens lawn
          most whole interior south-west south-east north-west north-east cathedral road roads
          """);

  /** Words between a preposition and a place's name. */
  static final Set<String> BEFORE_NAME =
      words(
          """
          the northern southern eastern western north south east west northeastern northwestern
          southeastern southwestern north-eastern north-western south-eastern south-western
          northeast northwest southeast southwest central downtown upper lower nearby neighboring
          neighbouring mainland rural capital city town port village suburb war-torn besieged
          occupied rebel-held government-held coastal mountainous embattled restive divided ancient
          historic old greater inner holy violence-plagued troubled volatile province region state
          resort oil-rich key major largest second second-largest third-largest main strategic
          contested border disputed both
          """);

  /** Words that make an area of the name of a country: "northern Veldia", "rural Veldia". */
  static final Set<String> SIDES =
      words(
          """
          northern southern eastern western northeastern northwestern southeastern southwestern
          north-eastern north-western south-eastern south-western central rural downtown mainland
          """);

  /** Words that make up names of regions ("Northern Province") and mostly mean no region. */
  static final Set<String> BARE_SIDES =
      words(
          """
          north south east west northeast northwest southeast southwest northern southern eastern
          western northeastern northwestern southeastern southwestern central centre federal capital
          national coast islands
          """);

  static final Set<String> TOWN_KINDS =
      words("city town village suburb port township cities towns villages municipality");

  static final Set<String> REGION_KINDS =
      words(
          """
          province governorate region state oblast prefecture county canton krai republic emirate
          provinces regions department territory
          """);

  /** Nouns of what happens or stands at a place whose name comes before: "the Marrow talks". */
  static final Set<String> PLACED =
      words(
          """
          summit talks meeting conference bombing bombings attack attacks protest protests rally
          airport street streets suburb suburbs neighborhood neighbourhood district hotel university
          hospital residents headquarters area square stadium metro subway mosque church forum
          shooting blast explosion siege massacre riots negotiations
          """);

  /** Capitalised words that may follow a place's name without being part of a longer one. */
  static final Set<String> MAY_FOLLOW =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december jan feb aug sept oct nov dec
          jan. feb. aug. sept. oct. nov. dec. province city governorate oblast region district state
          county airport international i
          """);

  /** Days, months and what else is no town in news, though towns bear its name. */
  static final Set<String> NEVER =
      words(
          """
          university asia god jewish monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december
          """);

  /** Words of a sentence's opening that are no part of the name behind them. */
  static final Set<String> OPENERS =
      words(
          """
          in at near from to outside inside across around after before while when since of and but
          the on as for with by central downtown northern southern eastern western northeastern
          northwestern southeastern southwestern north south east west greater old inner rural upper
          lower that this both between although though if because where meanwhile elsewhere over
          throughout within through into off toward towards about only even like unlike nearby then
          now today yesterday city port town until during under mayor
          """);

  /** Words behind a government's possessive: "in Marrow's view". */
  static final Set<String> ABSTRACT =
      words(
          """
          view views eyes interest interests favor favour opinion response words statement decision
          position policy relations name case attempt effort efforts role support stance hands
          """);

  /** Words before "in" that put trust, not people, there: "confidence in Veldia". */
  static final Set<String> TRUSTING =
      words("confidence interest interests trust faith believe believes believed belief stake");

  /** Words behind a name that speaks or acts: "Marrow said". */
  static final Set<String> SPEAKING =
      words(
          """
          said says say has had have will would is was are were could can may might should must
          also did does accused warned denied called wants wanted hopes sees insisted urged rejected
          announced agreed told expects
          """);

  /** Words of saying behind a name, which then is mostly a person's or a government's. */
  static final Set<String> SAYING =
      words(
          """
          said says say accused warned denied called wants wanted hopes sees insisted urged rejected
          announced agreed told expects
          """);

  /** Last words of the names of sites that are written small: "the Marrow crossing". */
  static final Set<String> SITE_KINDS =
      words(
          """
          crossing plant base airfield strait palace prison camp airport port dam refinery hospital
          bridge castle mosque square island islands lake river valley
          """);

  private static final Set<String> COMMON = common();

  private PlaceWords() {}

  /** Whether a folded name is an ordinary word or a person's name as well. */
  static boolean isCommon(String name) {
    return COMMON.contains(name);
  }

  /** Whether a lower-case word is one of moving. */
  static boolean isMoving(String word) {
    return word.length() > 1 && MOVING.stream().anyMatch(word::startsWith);
  }

  private static Set<String> common() {
    try (InputStream in = PlaceWords.class.getResourceAsStream("common-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("the build left out common-words.txt");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
