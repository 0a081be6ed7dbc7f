package org.chancery.model;

import java.util.Optional;

/**
 * Where the bytes of an article came from.
 *
 * @param source the file as the user named it, or {@code -} for standard input
 * @param sha256 hexadecimal SHA-256 of the article's bytes as they lay in the source
 * @param byteOffset 0-based offset of those bytes in the source
 * @param recordId the identifier that the source gives the article ({@code id} of a JSON line), if
 *     any
 */
public record Origin(String source, String sha256, long byteOffset, Optional<String> recordId) {}
