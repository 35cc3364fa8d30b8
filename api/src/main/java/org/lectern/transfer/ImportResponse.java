package org.lectern.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.PersonSummary;
import org.lectern.jobs.JobState;
import org.lectern.jobs.Progress;
import org.lectern.outcome.BatchMode;
import org.lectern.outcome.OutcomeCounts;
import org.lectern.session.SessionSummary;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.ImportFault;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.warning.Warning;

/** An import: what was sent, its progress, and the outcomes of its rows. */
public record ImportResponse(
    UUID id,
    ImportKind kind,
    BatchMode mode,
    boolean dryRun,
    ExistingPolicy existing,
    JobState state,
    Progress progress,
    OutcomeCounts counts,
    @Schema(nullable = true) String fileName,
    @Schema(nullable = true) SessionSummary session,
    Instant createdAt,
    PersonSummary createdBy,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant finishedAt,
    @Schema(nullable = true) ImportFault fault,
    List<Warning> warnings) {

  /** An import as the database has it; the warnings are JSON. */
  record Row(
      UUID id,
      ImportKind kind,
      BatchMode mode,
      boolean dryRun,
      ExistingPolicy existing,
      JobState state,
      Progress progress,
      OutcomeCounts counts,
      String fileName,
      @Nullable SessionSummary session,
      Instant createdAt,
      PersonSummary createdBy,
      Instant startedAt,
      Instant finishedAt,
      @Nullable ImportFault fault,
      String warnings) {}

  static ImportResponse of(Row row, List<Warning> warnings) {
    return new ImportResponse(
        row.id,
        row.kind,
        row.mode,
        row.dryRun,
        row.existing,
        row.state,
        row.progress,
        row.counts,
        row.fileName,
        row.session,
        row.createdAt,
        row.createdBy,
        row.startedAt,
        row.finishedAt,
        row.fault,
        warnings);
  }
}
