/**
 * What an account may do on the whole platform, by its role or by a token. Rights within one
 * session belong to {@link org.lectern.access}.
 */
package org.lectern.access.rights;
