package org.lectern.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one session makes of a base item: whether it hides it, and its own version of it. It stays
 * when both are taken back, so that its versions go on counting.
 */
@Entity
@Table(name = "item_in_session")
public class ItemInSession {
  /** Which item, in which session. */
  @Embeddable
  public record Key(
      @Column(name = "session_id") UUID session, @Column(name = "item_id") UUID item) {}

  @EmbeddedId private Key key;

  private boolean hidden;

  @Embedded private ItemContent adaptation;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> files = List.of();

  @Column(name = "base_version")
  private int baseVersion;

  @Version private int version;

  protected ItemInSession() {}

  ItemInSession(Key key) {
    this.key = key;
  }

  public void hide(boolean hidden) {
    this.hidden = hidden;
  }

  /** Replaces what the base says; it must have been checked for the kind of the item. */
  public void adapt(Item base, ItemContent said) {
    adaptation = said.in(base.kind());
    files = adaptation.material().files();
    baseVersion = base.contentVersion();
  }

  /** Brings the base back. */
  public void undo() {
    adaptation = null;
    files = List.of();
  }

  public boolean isHidden() {
    return hidden;
  }

  public boolean isAdapted() {
    return adaptation != null;
  }

  public ItemContent adaptation() {
    return adaptation;
  }
}
