package org.lectern.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.access.rights.TokenKind;
import org.lectern.csv.CsvFault;
import org.lectern.csv.CsvReader;
import org.lectern.csv.CsvRefusedException;
import org.lectern.identity.NewId;
import org.lectern.jobs.JobState;
import org.lectern.jobs.Jobs;
import org.lectern.outcome.BatchMode;
import org.lectern.problem.FieldFault;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.FileRows;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.transfer.rows.Verdict;
import org.lectern.warning.Warning;

/** Receives a file, which is kept on disk, never in memory, until it is in the database. */
@ApplicationScoped
class ImportIntake {
  private record Kept(
      UUID id,
      ImportKind kind,
      BatchMode mode,
      boolean dryRun,
      ExistingPolicy existing,
      UUID session,
      String timeZone,
      String fileName,
      JobState state,
      String warnings,
      UUID by,
      Instant now,
      boolean personal) {}

  private static final Statement<Kept, Void> KEEP =
      Statement.change(
          Kept.class,
          """
          insert into import (id, kind, mode, dry_run, existing, session_id, time_zone, file_name,
            state, warnings, created_by, created_at, by_personal_token)
          values (:id, :kind, :mode, :dryRun, :existing, :session, :timeZone, :fileName,
            :state, cast(:warnings as jsonb), :by, :now, :personal)""");

  private final Database database;
  private final ImportContent content;
  private final ObjectMapper json;
  private final RowKinds kinds;
  private final Jobs jobs;
  private final Clock clock;

  ImportIntake(
      Database database,
      ImportContent content,
      ObjectMapper json,
      RowKinds kinds,
      Jobs jobs,
      @Named("realTime") Clock clock) {
    this.database = database;
    this.content = content;
    this.json = json;
    this.kinds = kinds;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** The body on disk; more than 20 MB is refused as soon as it is seen. */
  Path spool(InputStream body) {
    try {
      var file = Files.createTempFile("lectern-import", ".csv");
      try (var out = Files.newOutputStream(file)) {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
          total += read;
          if (total > CsvReader.MOST_BYTES) throw ProblemException.tooLarge("too-large.file");
          out.write(buffer, 0, read);
        }
        return file;
      } catch (IOException | RuntimeException failed) {
        Files.deleteIfExists(file);
        throw failed;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Stores the file as an import and starts it; a header that cannot be read is a 422 at once. */
  @Transactional
  UUID keep(ImportOrder order, Path file) {
    var kept = kept(order, json(warnings(order, file)));
    database.change(KEEP, kept);
    content.keep(kept.id, file);
    jobs.enqueue(ImportJob.NAME, ImportJob.key(kept.id, kept.state));
    return kept.id;
  }

  private Kept kept(ImportOrder order, String warnings) {
    return new Kept(
        NewId.next(),
        order.kind(),
        order.mode(),
        order.dryRun(),
        order.existing(),
        order.session(),
        order.timeZone(),
        order.fileName(),
        order.dryRun() ? JobState.PLANNING : JobState.APPLYING,
        warnings,
        order.by(),
        clock.instant(),
        order.token() == TokenKind.PERSONAL);
  }

  private List<Warning> warnings(ImportOrder order, Path file) {
    try (var reader =
        kinds.open(order.kind(), order.session() != null, () -> Files.newInputStream(file))) {
      return FileRows.warnings(reader);
    } catch (CsvRefusedException refused) {
      throw ProblemException.invalid(refused.faults().stream().map(ImportIntake::fault).toList());
    }
  }

  private static FieldFault fault(CsvFault fault) {
    var detail = Sentence.of("on-line", fault.line(), Verdict.sentence(fault));
    return new FieldFault(FileRows.pointer(fault), Verdict.code(fault), detail);
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
