/**
 * PLOVER and CAMEO as tables: what each type means, its score, its quad class in a named scheme,
 * and the way between the two ontologies.
 *
 * <p>The types, modes, contexts, auxiliaries and sectors themselves are the enums of {@code model}.
 * Nothing here reads an article.
 *
 * <ul>
 *   <li>{@link org.chancery.ontology.Plover}: definitions, recipients, implied contexts
 *   <li>{@link org.chancery.ontology.PloverScores}: conflict and cooperation from -10 to +10
 *   <li>{@link org.chancery.ontology.QuadScheme}: quad classes; data sets disagree, so a class is
 *       always of a named scheme
 *   <li>{@link org.chancery.ontology.CameoCrosswalk}: CAMEO to PLOVER and back
 * </ul>
 *
 * <p>Trap: CAMEO codes are strings. "010" is a public statement that is not specified, "10" is a
 * demand.
 *
 * <pre>{@code
 * CameoCrosswalk crosswalk = CameoCrosswalk.load();
 * CameoCode code = crosswalk.cameoOf(PloverCoding.of(event)); // 042
 * int quad = QuadScheme.ICEWS.of(code).number(); // 1
 * double score = PloverScores.of(event.type(), event.mode()); // 4.0
 * }</pre>
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.chancery.ontology;

import org.jspecify.annotations.NullMarked;
