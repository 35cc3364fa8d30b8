package org.lectern.transfer;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.contract.BatchMode;
import org.lectern.contract.OutcomeCounts;
import org.lectern.contract.Warning;
import org.lectern.identity.PersonSummary;
import org.lectern.jobs.JobState;
import org.lectern.jobs.Progress;
import org.lectern.session.SessionSummary;

/** An import: what was sent, how far it is, and what came of its rows. */
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

  static ImportResponse of(Tuple row, List<Warning> warnings) {
    var session = row.get("session_id", UUID.class);
    return new ImportResponse(
        row.get("import_id", UUID.class),
        ImportKind.valueOf(row.get("kind", String.class)),
        BatchMode.valueOf(row.get("mode", String.class)),
        row.get("dry_run", Boolean.class),
        ExistingPolicy.valueOf(row.get("existing", String.class)),
        JobState.valueOf(row.get("state", String.class)),
        new Progress(number(row, "done"), row.get("total", Long.class)),
        counts(row),
        row.get("file_name", String.class),
        session == null ? null : new SessionSummary(session, row.get("title", String.class)),
        row.get("created_at", Instant.class),
        PersonSummary.of(row),
        row.get("started_at", Instant.class),
        row.get("finished_at", Instant.class),
        ImportFault.of(row),
        warnings);
  }

  private static OutcomeCounts counts(Tuple row) {
    return new OutcomeCounts(
        number(row, "created_count"),
        number(row, "updated_count"),
        number(row, "unchanged_count"),
        number(row, "removed_count"),
        number(row, "skipped_count"),
        number(row, "failed_count"));
  }

  private static long number(Tuple row, String column) {
    return row.get(column, Number.class).longValue();
  }
}
