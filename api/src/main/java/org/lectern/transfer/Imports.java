package org.lectern.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.access.rights.TokenKind;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;
import org.lectern.jobs.JobState;
import org.lectern.outcome.Outcome;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.Pager;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.warning.Warning;

/** The imports that the caller may see: their own, an administrator all; the newest first. */
@ApplicationScoped
class Imports {
  private static final SortKeys NEWEST =
      new SortKeys("-createdAt", "i.id", "uuid").with("createdAt", "i.created_at", "timestamptz");
  private static final SortKeys BY_LINE =
      new SortKeys("line", "r.line", "integer").with("line", "r.line", "integer");

  private static final Fragment<UUID> BY_ID = Fragment.of(UUID.class, "i.id = :id");
  private static final Fragment<UUID> MADE_BY = Fragment.of(UUID.class, "i.created_by = :user");
  private static final Fragment<Collection<ImportKind>> OF_KINDS =
      Fragment.ofMany(ImportKind.class, "i.kind = any(:kinds)");
  private static final Fragment<Collection<JobState>> IN_STATES =
      Fragment.ofMany(JobState.class, "i.state = any(:states)");

  private static final ListSql<Void, ImportResponse.Row> LIST =
      ListSql.of(
              Void.class,
              ImportResponse.Row.class,
              NEWEST,
              """
              select i.id, i.kind, i.mode, i.dry_run, i.existing, i.state,
                i.done as progress_done, i.total as progress_total,
                i.created_count as counts_created, i.updated_count as counts_updated,
                i.unchanged_count as counts_unchanged, i.removed_count as counts_removed,
                i.skipped_count as counts_skipped, i.failed_count as counts_failed,
                i.file_name, s.id as session_id, s.title as session_title, i.created_at,
                i.started_at, i.finished_at, i.fault_code, i.fault_detail, i.fault_line,
                i.fault_column, cast(i.warnings as text) as warnings, %s"""
                  .formatted(PersonSummary.columns("u", "created_by_")),
              """
              from import i join app_user u on u.id = i.created_by
                left join session s on s.id = i.session_id
              where true""")
          .narrowedBy(BY_ID, MADE_BY, OF_KINDS, IN_STATES);

  private static final Fragment<Collection<Outcome>> WITH_OUTCOMES =
      Fragment.ofMany(Outcome.class, "r.outcome = any(:outcomes)");

  private record Row(
      int line, Outcome outcome, String columnName, String code, String detail, String cells) {}

  private static final ListSql<UUID, Row> ROWS =
      ListSql.of(
              UUID.class,
              Row.class,
              BY_LINE,
              """
              select r.line, r.outcome, r.column_name, r.code, r.detail,
                cast(r.cells as text) as cells""",
              "from import_row r where r.import_id = :id")
          .narrowedBy(WITH_OUTCOMES);

  private record Move(
      UUID id, List<JobState> from, JobState state, Instant now, boolean personal) {}

  private static final Statement<Move, Void> MOVE =
      Statement.change(
          Move.class,
          """
          update import set state = cast(:state as text),
            finished_at = case when :state = 'CANCELLED' then cast(:now as timestamptz) end,
            by_personal_token = by_personal_token or :personal
          where id = :id and state = any(:from)""");

  private final Database database;
  private final ImportContent content;
  private final ObjectMapper json;
  private final Clock clock;

  Imports(
      Database database, ImportContent content, ObjectMapper json, @Named("realTime") Clock clock) {
    this.database = database;
    this.content = content;
    this.json = json;
    this.clock = clock;
  }

  Page<ImportResponse> page(
      CurrentUser caller, List<ImportKind> kinds, List<JobState> states, PageQuery page) {
    return seenBy(caller)
        .filter(OF_KINDS, kinds)
        .filter(IN_STATES, states)
        .page(database, page, null, clock.instant())
        .map(this::response);
  }

  ImportResponse require(CurrentUser caller, String id) {
    return Query.id(id)
        .flatMap(known -> seenBy(caller).only(BY_ID, known).first(database))
        .map(this::response)
        .orElseThrow(() -> ProblemException.notFound("import", id));
  }

  Page<ImportRowResponse> rows(UUID id, List<Outcome> outcomes, PageQuery page) {
    return ROWS.with(id)
        .filter(WITH_OUTCOMES, outcomes)
        .page(database, page, null, clock.instant())
        .map(
            row ->
                new ImportRowResponse(
                    row.line, row.outcome, row.columnName, row.code, row.detail, cells(row.cells)));
  }

  /**
   * False if the import is in none of these states. It continues with the weaker of the kinds of
   * token that requested it.
   */
  boolean move(UUID id, List<JobState> from, JobState to, TokenKind token) {
    var personal = token == TokenKind.PERSONAL;
    var moved = database.change(MOVE, new Move(id, from, to, clock.instant(), personal)) > 0;
    if (moved && to == JobState.CANCELLED) content.forget(id);
    return moved;
  }

  private static Pager<ImportResponse.Row> seenBy(CurrentUser caller) {
    var all = LIST.with(null);
    return caller.isAdmin() ? all : all.only(MADE_BY, caller.id());
  }

  private ImportResponse response(ImportResponse.Row row) {
    return ImportResponse.of(row, warnings(row.warnings()));
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
