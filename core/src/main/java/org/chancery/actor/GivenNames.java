package org.chancery.actor;

import java.util.Set;

/**
 * First names that are common in English-language news: before one of them a country's name at the
 * beginning of a sentence is a surname. Common knowledge; a list that is not complete only costs
 * what it lacks.
 */
final class GivenNames {

  private static final Set<String> NAMES =
      Words.of(
          """
          Aaron Adam Adrian Ahmed Alan Albert Alejandro Alex Alexander Alexandra Alfred Ali Alice
          Amanda Amy Ana Andre Andrea Andrew Andy Angela Ann Anna Anne Anthony Antonio Arthur
          Ashley Barbara Ben Benjamin Bernard Beth Betty Bill Billy Bob Bobby Brad Brandon Brenda
          Brian Bruce Bryan Carl Carlos Carol Caroline Catherine Charles Charlie Charlotte Chris
          Christian Christina Christine Christopher Cindy Claire Colin Craig Cynthia Dan Daniel
          Danny Dave David Deborah Denise Dennis Denzel Derek Diana Diane Diego Donald Donna Doug
          Douglas Dylan Ed Eddie Edward Elizabeth Ellen Emily Emma Eric Erik Eva Evan Fernando
          Fiona Frances Francis Frank Fred Gary George Gerald Gina Glenn Gloria Gordon Grace Graham
          Greg Gregory Hannah Harold Harry Heather Heidi Helen Henry Howard Hugh Ian Irving Isaac
          Isabel Isaiah Ivan Jack Jacob Jake James Jamie Jan Jane Janet Jason Javier Jay Jean Jeff
          Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joe Joel John
          Johnny Jon Jonathan Jorge Jose Joseph Josh Joshua Juan Judith Judy Julia Julian Julie
          Justin Karen Karl Kate Katherine Kathleen Kathy Katie Keith Kelly Ken Kenneth Kerry Kevin
          Kim Kimberly Kyle Larry Laura Lauren Lawrence Lee Leo Leon Leonard Leslie Lewis Linda
          Lisa Lori Louis Louise Lucas Lucy Luis Luke Lynn Marc Marcus Margaret Maria Marie Mark
          Martha Martin Mary Matt Matthew Maurice Max Megan Melissa Michael Michelle Miguel Mike
          Mohamed Mohammed Monica Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicole Noah Norman
          Oliver Olivia Omar Oscar Pamela Patricia Patrick Paul Paula Pedro Peggy Peter Phil Philip
          Phillip Rachel Ralph Ray Raymond Rebecca Ricardo Richard Rick Robert Roberto Robin Roger
          Ron Ronald Rose Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott
          Sean Sergio Shannon Sharon Shawn Sheila Simon Sophia Sophie Spencer Stanley Stephanie
          Stephen Steve Steven Stuart Sue Susan Suzanne Teresa Terry Thomas Tim Timothy Tina Todd
          Tom Tommy Tony Tracy Travis Tyler Valerie Vanessa Vernon Vickie Victor Victoria Vincent
          Virginia Walter Wanda Warren Wayne Wendy William Yusuf Zachary
          """);

  private static final Set<String> WOMENS =
      Words.of(
          """
          Alexandra Alice Amanda Amy Ana Angela Ann Anna Anne Barbara Beth Betty Brenda Carol
          Caroline Catherine Charlotte Christina Christine Cindy Claire Cynthia Deborah Denise Diana
          Diane Donna Elizabeth Ellen Emily Emma Eva Fiona Frances Gina Gloria Grace Hannah Heather
          Heidi Helen Isabel Jane Janet Jennifer Jenny Jessica Jill Joan Judith Judy Julia Julie
          Karen Kate Katherine Kathleen Kathy Katie Kimberly Laura Lauren Linda Lisa Lori Louise
          Lucy Margaret Maria Marie Martha Mary Megan Melissa Michelle Monica Nancy Naomi Nicole
          Pamela Patricia Paula Peggy Rachel Rebecca Rose Ruth Sally Samantha Sandra Sara Sarah
          Sharon Sheila Sophia Sophie Stephanie Sue Susan Suzanne Teresa Tina Valerie Vanessa
          Vickie Victoria Virginia Wanda Wendy
          """);

  /** Names of women as often as of men, somewhere in the world. */
  private static final Set<String> EITHER =
      Words.of(
          """
          Alex Andrea Ashley Chris Jamie Jan Jay Jean Jesse Kelly Kerry Kim Kyle Lee Leslie Lynn
          Noah Pat Robin Sam Shannon Shawn Stacy Terry Tracy Andre Ali Martin Scott Russell
          """);

  private GivenNames() {}

  /** The gender that a first name tells: {@code m}, {@code f}, or empty text. */
  static String gender(String name) {
    if (!has(name) || EITHER.contains(name)) {
      return "";
    }
    return WOMENS.contains(name) ? "f" : "m";
  }

  static boolean has(String name) {
    return NAMES.contains(name);
  }
}
