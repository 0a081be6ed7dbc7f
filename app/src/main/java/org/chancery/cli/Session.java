package org.chancery.cli;

import java.util.function.Supplier;
import org.chancery.Chancery;

/**
 * What a command runs with.
 *
 * @param console the streams
 * @param chancery opens Chancery, which takes the time of reading its data files; throws {@link
 *     org.chancery.directory.DirectoryException} where one is faulty
 */
record Session(Console console, Supplier<Chancery> chancery) {}
