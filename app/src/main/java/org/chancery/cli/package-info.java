/**
 * The commands, one class each: parse, call one service, print, return an exit code.
 *
 * <p>May import everything in core and app; nothing imports it.
 */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
