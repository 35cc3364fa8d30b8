package org.lectern.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.VisibilityAfterEnd;

/** A scheduled edition of courses: its details and its dates. */
@Entity
@Table(name = "session")
public class Session {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String title;
  private String description;

  @Column(name = "external_id")
  private String externalId;

  @Column(name = "category_id")
  private UUID category;

  @Column(name = "time_zone")
  private String timeZone;

  @Embedded
  @AttributeOverride(name = "start", column = @Column(name = "display_start"))
  @AttributeOverride(name = "end", column = @Column(name = "display_end"))
  private StoredWindow display;

  @Embedded
  @AttributeOverride(name = "start", column = @Column(name = "access_start"))
  @AttributeOverride(name = "end", column = @Column(name = "access_end"))
  private StoredWindow access;

  @Embedded
  @AttributeOverride(name = "start", column = @Column(name = "coach_access_start"))
  @AttributeOverride(name = "end", column = @Column(name = "coach_access_end"))
  private StoredWindow coachAccess;

  @Column(name = "duration_days")
  private Integer durationDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "visibility_after_end")
  private VisibilityAfterEnd visibilityAfterEnd;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private int version;

  protected Session() {}

  /**
   * @param zone what counts where the details name none
   */
  public Session(SessionDetails details, UUID category, ZoneId zone, Instant now) {
    createdAt = now;
    updatedAt = now;
    take(details, category, zone);
  }

  /** Replaces the details as a whole; they must have been checked. */
  public void change(SessionDetails details, UUID category, ZoneId otherwise, Instant now) {
    var before = SessionDetails.of(this);
    take(details, category, otherwise);
    if (!before.equals(SessionDetails.of(this))) updatedAt = now;
  }

  private void take(SessionDetails details, UUID category, ZoneId otherwise) {
    take(details.dates().lawful(otherwise));
    title = details.title();
    description = orNull(details.description());
    externalId = orNull(details.externalId());
    this.category = category;
    var zone = details.dates().timeZone();
    timeZone = zone == null ? otherwise.getId() : zone;
  }

  private void take(SessionDates dates) {
    display = StoredWindow.of(dates.display());
    access = StoredWindow.of(dates.access());
    coachAccess = StoredWindow.of(dates.coachAccess());
    durationDays = dates.durationDays();
    visibilityAfterEnd = dates.afterEnd();
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public SessionDates dates() {
    return new SessionDates(
        StoredWindow.window(display),
        StoredWindow.window(access),
        StoredWindow.window(coachAccess),
        durationDays,
        visibilityAfterEnd);
  }

  public UUID id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public String externalId() {
    return externalId;
  }

  /** The category's id, or null. */
  public UUID category() {
    return category;
  }

  public ZoneId timeZone() {
    return ZoneId.of(timeZone);
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When the details last changed. */
  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
