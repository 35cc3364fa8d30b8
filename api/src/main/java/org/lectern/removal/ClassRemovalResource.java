package org.lectern.removal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.classgroup.Classes;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.identity.Users;

@Path("/api/v1/classes/{classId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Classes")
public class ClassRemovalResource {
  private final Classes classes;
  private final Users users;
  private final ClassRemover remover;
  private final OwnerRemover owners;
  private final ClassMemberRemover members;
  private final CurrentUser caller;

  ClassRemovalResource(
      Classes classes,
      Users users,
      ClassRemover remover,
      OwnerRemover owners,
      ClassMemberRemover members,
      CurrentUser caller) {
    this.classes = classes;
    this.users = users;
    this.remover = remover;
    this.owners = owners;
    this.members = members;
    this.caller = caller;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteClass",
      summary = "Delete a class; learners enrolled through it stay, individually")
  public RemovalResponse delete(String classId, @BeanParam DryRun dryRun) {
    var found = classes.requireOwn(classId, caller);
    return remover.remove(found, dryRun.isAsked());
  }

  @DELETE
  @Path("owners/{user}")
  @Transactional
  @Operation(
      operationId = "removeClassOwner",
      summary = "Remove a class owner; only an administrator can remove the last one")
  public RemovalResponse removeOwner(String classId, String user, @BeanParam DryRun dryRun) {
    var found = classes.requireOwn(classId, caller);
    var owner = users.require(user);
    return owners.remove(OwnerRemover.Owned.CLASS, found.id(), owner.id(), dryRun.isAsked());
  }

  @DELETE
  @Path("members/{user}")
  @Transactional
  @Operation(
      operationId = "removeClassMember",
      summary = "Remove a member from a class; they stay enrolled in sessions")
  public RemovalResponse removeMember(String classId, String user, @BeanParam DryRun dryRun) {
    var found = classes.requireOwn(classId, caller);
    return members.remove(found.id(), users.require(user).id(), dryRun.isAsked());
  }
}
