package org.lectern.transfer;

import java.util.Map;

/** One row with what became of it. */
record RowResult(int line, Verdict verdict, Map<String, String> cells) {}
