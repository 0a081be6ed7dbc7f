package org.chancery.actor;

import java.util.Locale;
import java.util.Set;

/** Surnames of the directory that tell little: ordinary words, given names, names of thousands. */
final class Surnames {

  /** Surnames that are ordinary words, names of languages, or things. */
  private static final Set<String> WORDS =
      Words.of(
          """
          may major brown rice bush blair price black white green young long hope grant ban park
          moon key little king hu li wang ma so do than fox cook baker cooper bell rose love day
          west east north south field stone wood hill lake snow frost summer winter church power
          english fall store hunt sessions wine bio holder mills craft kern gross roman hung fan
          pan mesa doe bar son page banks baron beg bird bishop borne burns cannon cousin dar
          earnest fore frank gates gram hockey haj he junior lam lang lynch machete manning mufti
          mujahid panic platter sang shorten song sow straw struck sultan tan tenet tien woo yen
          yon you chapo chef christian court cross dean diamond duke fish flint flower ford forest
          france french german gold good guest hall hand harper hat head hunter judge jury
          knight law link lord lucky mark marsh martin mason mercy miller mine monk moral mountain
          noble paris pardon parish penny pitt pope post pot prince prior rich ring rock sage sea
          shah sharp sharon shield short silver small smart speed spring star steel storm street
          sweet temple thorn tower town trusty turner valley van wall ward waters weeks wise wolf
          worth
          """);

  /** Surnames that so many people have that the day alone tells nobody. */
  private static final Set<String> COMMON =
      Words.of(
          """
          johnson smith jones williams davis miller wilson taylor thomas jackson harris clark clarke
          lewis robinson walker allen scott adams nelson carter mitchell roberts turner phillips
          campbell parker evans edwards collins morris murphy reed bailey howard ward cox richardson
          watson brooks bennett gray james hughes myers foster sanders ross powell sullivan russell
          morgan rogers martin anderson moore lee kim singh khan ali ahmed ahmad hussein hassan
          zhang chen liu garcia martinez rodriguez lopez gonzalez perez sanchez hernandez fernandez
          silva santos costa nguyen tran abdullah mohammed mohamed muhammad ibrahim kumar sharma
          yang huang wu zhao zhou sun lin he guo choi jung kang cho tanaka suzuki sato ito ivanov
          petrov schmidt mueller muller weber meyer wagner becker hoffmann rossi ferrari bianchi
          abbas saleh omar osman diallo traore keita toure mensah okafor vasquez ramirez torres
          flores rivera gomez diaz cruz morales reyes ortiz gutierrez chavez ramos ruiz alvarez
          castillo mendoza romero herrera medina vargas castro mejia paz perera wong chan
          """);

  private Surnames() {}

  /** Whether a surname is a word too, or a given name: "English", "Fall", "Jonathan". */
  static boolean isWord(String surname) {
    return WORDS.contains(surname.toLowerCase(Locale.ROOT)) || GivenNames.has(surname);
  }

  /** Whether a surname is that of many thousands: "Johnson", "Kim", "Hernandez". */
  static boolean isCommon(String surname) {
    return COMMON.contains(surname.toLowerCase(Locale.ROOT));
  }
}
