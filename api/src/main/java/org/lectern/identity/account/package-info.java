/**
 * What people change about their own account, and an administrator about the ways into it. Lists of
 * people are in {@link org.lectern.people}.
 */
package org.lectern.identity.account;
