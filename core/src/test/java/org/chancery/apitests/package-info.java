/** Tests of what callers see: public types only. */
@NullMarked
package org.chancery.apitests;

import org.jspecify.annotations.NullMarked;
