package org.lectern.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.outcome.Outcome;
import org.lectern.sentence.Sentence;

/** The outcome of one item of a batch, by its index from 0, and why it failed if it did. */
public record BatchItemResponse(
    int index,
    String user,
    Outcome outcome,
    @Schema(nullable = true) String code,
    @Schema(nullable = true, implementation = String.class) Sentence detail) {
  public static BatchItemResponse failed(int index, String user, Sentence why) {
    return new BatchItemResponse(index, user, Outcome.FAILED, why.code(), why);
  }
}
