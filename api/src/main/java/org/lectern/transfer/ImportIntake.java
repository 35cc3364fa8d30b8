package org.lectern.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.lectern.access.TokenKind;
import org.lectern.contract.Warning;
import org.lectern.csv.CsvFault;
import org.lectern.csv.CsvReader;
import org.lectern.csv.CsvRefusedException;
import org.lectern.jobs.JobState;
import org.lectern.jobs.Jobs;
import org.lectern.problem.FieldFault;
import org.lectern.problem.ProblemException;

/** Takes a file in: it lies on disk, never in memory, until it is in the database. */
@ApplicationScoped
class ImportIntake {
  private static final String KEEP =
      """
      insert into import (id, kind, mode, dry_run, existing, session_id, time_zone, file_name,
        content, state, warnings, created_by, created_at, by_personal_token)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)""";

  private final EntityManager database;
  private final ObjectMapper json;
  private final RowKinds kinds;
  private final Jobs jobs;
  private final Clock clock;

  ImportIntake(
      EntityManager database,
      ObjectMapper json,
      RowKinds kinds,
      Jobs jobs,
      @Named("realTime") Clock clock) {
    this.database = database;
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
          if (total > CsvReader.MOST_BYTES)
            throw ProblemException.tooLarge("Split the file: at most 20 MB are read at once.");
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

  /**
   * Keeps the file as an import and has it begun; a header that cannot be read is a 422 at once.
   */
  @Transactional
  UUID keep(ImportOrder order, Path file) {
    var warnings = warnings(order, file);
    var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    var state = order.dryRun() ? JobState.PLANNING : JobState.APPLYING;
    database
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var insert = connection.prepareStatement(KEEP);
                  var content = Files.newInputStream(file)) {
                insert.setObject(1, id);
                insert.setString(2, order.kind().name());
                insert.setString(3, order.mode().name());
                insert.setBoolean(4, order.dryRun());
                insert.setString(5, order.existing().name());
                insert.setObject(6, order.session());
                insert.setString(7, order.timeZone());
                insert.setString(8, order.fileName());
                insert.setBinaryStream(9, content, Files.size(file));
                insert.setString(10, state.name());
                insert.setString(11, json(warnings));
                insert.setObject(12, order.by());
                insert.setObject(13, clock.instant().atOffset(java.time.ZoneOffset.UTC));
                insert.setBoolean(14, order.token() == TokenKind.PERSONAL);
                insert.executeUpdate();
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    jobs.enqueue(ImportJob.NAME, ImportJob.key(id, state));
    return id;
  }

  private List<Warning> warnings(ImportOrder order, Path file) {
    try (var reader =
        kinds.open(order.kind(), order.session() != null, () -> Files.newInputStream(file))) {
      return warnings(reader);
    } catch (CsvRefusedException refused) {
      throw ProblemException.invalid(refused.faults().stream().map(ImportIntake::fault).toList());
    }
  }

  /** What of the file is not read, as far as that is known by now. */
  static List<Warning> warnings(CsvReader reader) {
    return reader.unknownColumns().stream().map(ImportIntake::warning).toList();
  }

  private static Warning warning(CsvFault fault) {
    return new Warning(RowResult.code(fault), RowResult.sentence(fault), pointer(fault));
  }

  private static FieldFault fault(CsvFault fault) {
    var detail = "Line %d: %s".formatted(fault.line(), RowResult.sentence(fault));
    return new FieldFault(pointer(fault), RowResult.code(fault), detail);
  }

  private static String pointer(CsvFault fault) {
    return fault.column() == null ? "/" : "/" + fault.column();
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
