package org.lectern.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.access.TokenKind;
import org.lectern.contract.Outcome;
import org.lectern.contract.Warning;
import org.lectern.identity.CurrentUser;
import org.lectern.jobs.JobState;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.Query;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;
import org.lectern.problem.ProblemException;

/** The imports that the caller may see: their own, an administrator all; the newest first. */
@ApplicationScoped
class Imports {
  private static final SortKeys NEWEST =
      new SortKeys("-createdAt", "i.id", "uuid").with("createdAt", "i.created_at", "timestamptz");
  private static final SortKeys BY_LINE =
      new SortKeys("line", "r.line", "integer").with("line", "r.line", "integer");

  private static final String COLUMNS =
      """
      i.id as import_id, i.kind, i.mode, i.dry_run, i.existing, i.state, i.done, i.total,
      i.created_count, i.updated_count, i.unchanged_count, i.removed_count, i.skipped_count,
      i.failed_count, i.file_name, i.session_id, s.title, i.created_at, i.started_at,
      i.finished_at, i.fault_code, i.fault_detail, i.fault_line, i.fault_column,
      cast(i.warnings as text) as warnings,
      u.id, u.username, u.first_name, u.last_name, u.active""";

  private static final String TABLES =
      "import i join app_user u on u.id = i.created_by left join session s on s.id = i.session_id";

  private static final String MOVE =
      """
      update import set state = :state, finished_at = case when :state = 'CANCELLED'
          then cast(:now as timestamptz) end,
        content = case when :state = 'CANCELLED' then null else content end,
        by_personal_token = by_personal_token or cast(:personal as boolean)
      where id = :id and state in (:from)""";

  private final EntityManager database;
  private final ObjectMapper json;
  private final Clock clock;

  Imports(EntityManager database, ObjectMapper json, @Named("realTime") Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  Page<ImportResponse> page(
      CurrentUser caller, List<ImportKind> kinds, List<JobState> states, PageQuery page) {
    return seenBy(caller)
        .where("i.kind in (:kinds)", "kinds", kinds.stream().map(Enum::name).toList())
        .where("i.state in (:states)", "states", states.stream().map(Enum::name).toList())
        .page(
            database,
            page,
            null,
            clock.instant(),
            row -> ImportResponse.of(row, warnings(row.get("warnings", String.class))));
  }

  ImportResponse require(CurrentUser caller, String id) {
    return Query.id(id)
        .flatMap(
            known ->
                seenBy(caller)
                    .where("i.id = :id", "id", known)
                    .page(
                        database,
                        new PageQuery(),
                        null,
                        clock.instant(),
                        row -> ImportResponse.of(row, warnings(row.get("warnings", String.class))))
                    .items()
                    .stream()
                    .findFirst())
        .orElseThrow(() -> ProblemException.notFound("import", id));
  }

  Page<ImportRowResponse> rows(UUID id, List<Outcome> outcomes, PageQuery page) {
    return new SqlList(
            "r.line, r.outcome, r.column_name, r.code, r.detail, cast(r.cells as text) as cells",
            "import_row r",
            BY_LINE)
        .where("r.import_id = :id", "id", id)
        .where("r.outcome in (:outcomes)", "outcomes", outcomes.stream().map(Enum::name).toList())
        .page(
            database,
            page,
            null,
            clock.instant(),
            row -> ImportRowResponse.of(row, cells(row.get("cells", String.class))));
  }

  /**
   * False where the import is in none of these states. What comes of it comes by the lesser of the
   * kinds of token that asked.
   */
  boolean move(UUID id, List<JobState> from, JobState to, TokenKind token) {
    return database
            .createNativeQuery(MOVE)
            .setParameter("id", id)
            .setParameter("from", from.stream().map(Enum::name).toList())
            .setParameter("state", to.name())
            .setParameter("now", clock.instant())
            .setParameter("personal", token == TokenKind.PERSONAL)
            .executeUpdate()
        > 0;
  }

  private static SqlList seenBy(CurrentUser caller) {
    return new SqlList(COLUMNS, TABLES, NEWEST)
        .where("i.created_by = :caller", "caller", caller.isAdmin() ? null : caller.id());
  }

  private List<Warning> warnings(String text) {
    return read(text, new TypeReference<List<Warning>>() {});
  }

  Map<String, String> cells(String text) {
    return read(text, new TypeReference<Map<String, String>>() {});
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
