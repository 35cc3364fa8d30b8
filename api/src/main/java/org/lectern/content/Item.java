package org.lectern.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One thing in a course: of its base content, or of one session alone. */
@Entity
@Table(name = "item")
public class Item {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Column(name = "course_id", updatable = false)
  private UUID course;

  @Column(name = "session_id", updatable = false)
  private UUID session;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ItemKind kind;

  @Embedded private ItemContent content;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> files;

  private boolean hidden;

  @Column(name = "after_id")
  private UUID after;

  private int position;

  @Column(name = "content_version")
  private int contentVersion;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  protected Item() {}

  /**
   * @param session null for base content
   */
  public Item(UUID course, UUID session, ItemKind kind, ItemContent content, Instant now) {
    this.course = course;
    this.session = session;
    this.kind = kind;
    createdAt = now;
    take(content.in(kind), now);
  }

  /** Replaces what it says; it must have been checked. */
  public void change(ItemContent said, Instant now) {
    var fresh = said.in(kind);
    if (fresh.equals(content)) return;
    contentVersion++;
    take(fresh, now);
  }

  private void take(ItemContent fresh, Instant now) {
    content = fresh;
    files = fresh.material().files();
    changedAt = now;
  }

  public void hide(boolean hidden) {
    this.hidden = hidden;
  }

  /**
   * Puts it at a place.
   *
   * @param after the base item that an item of a session stands after; null before all, and for
   *     base content
   */
  void place(UUID after, int position) {
    this.after = after;
    this.position = position;
  }

  public UUID id() {
    return id;
  }

  public UUID course() {
    return course;
  }

  /** The session that alone has it; null for base content. */
  public UUID session() {
    return session;
  }

  public ItemKind kind() {
    return kind;
  }

  public ItemContent content() {
    return content;
  }

  /** The files that it uses, those of its images included. */
  public List<UUID> files() {
    return files;
  }

  public boolean isHidden() {
    return hidden;
  }

  public UUID after() {
    return after;
  }

  public int position() {
    return position;
  }

  /** How often its content was changed. */
  int contentVersion() {
    return contentVersion;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public int version() {
    return version;
  }
}
