/**
 * The front of the house: checks the configuration, opens the database, says where to go.
 * It may import every other package and none imports it, so nothing that others need lives here.
 */
package io.rebond;
