/**
 * Removes accounts, and the sign-ins and tokens that open them. What is removed within a session is
 * in {@link org.lectern.removal.session}.
 */
package org.lectern.removal.account;
