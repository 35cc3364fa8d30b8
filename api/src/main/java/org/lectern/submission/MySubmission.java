package org.lectern.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.file.FileAnswer;

/** What somebody handed in, and its mark once that is released. */
public record MySubmission(
    UUID id,
    int number,
    Instant submittedAt,
    boolean late,
    @Schema(nullable = true) @Nullable String text,
    List<FileAnswer> files,
    @Schema(nullable = true) @Nullable MyMark mark) {
  static MySubmission of(Submission submission, List<FileAnswer> files) {
    return new MySubmission(
        submission.id(),
        submission.number(),
        submission.submittedAt(),
        submission.late(),
        submission.text(),
        files,
        MyMark.of(submission));
  }
}
