/**
 * Which person a token on a request stands for, and the personal tokens that people make. Signing
 * in is in {@link org.lectern.identity.signin}.
 */
package org.lectern.identity.token;
