package org.lectern.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A label for sessions; its dates inform, they never restrict. */
@Entity
@Table(name = "session_category")
public class Category {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String name;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Version private int version;

  protected Category() {}

  public Category(CategoryRequest request, UUID createdBy) {
    this.createdBy = createdBy;
    change(request);
  }

  void change(CategoryRequest request) {
    name = request.name();
    startsAt = request.startsAt();
    endsAt = request.endsAt();
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  UUID createdBy() {
    return createdBy;
  }

  public int version() {
    return version;
  }
}
