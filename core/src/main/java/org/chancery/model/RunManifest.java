package org.chancery.model;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a record: with the same manifest the same article gives the same record.
 *
 * @param version Chancery's version
 * @param ontology the ontology coded in ({@code PLOVER manual draft 2.0})
 * @param coder the chain of stages that coded it
 * @param directory hexadecimal SHA-256 of each data file of the directory, by file name
 */
public record RunManifest(
    String version, String ontology, String coder, SortedMap<String, String> directory) {

  /** Copies the map. */
  public RunManifest {
    directory = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(directory));
  }
}
