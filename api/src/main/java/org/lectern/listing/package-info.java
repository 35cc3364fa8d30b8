/**
 * Sessions and courses as people look at them: lists, My sessions, and why somebody has access.
 * Nothing is changed here.
 */
package org.lectern.listing;
