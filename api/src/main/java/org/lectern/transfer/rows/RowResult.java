package org.lectern.transfer.rows;

import java.util.Map;

/** One row with what became of it. */
public record RowResult(int line, Verdict verdict, Map<String, String> cells) {}
