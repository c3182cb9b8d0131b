/** The front of the house: checks the configuration, opens the database, says where to go. */
package io.rebond;
