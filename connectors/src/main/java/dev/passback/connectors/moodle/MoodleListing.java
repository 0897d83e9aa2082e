package dev.passback.connectors.moodle;

import java.util.Optional;

/**
 * A course in Moodle's list.
 *
 * @param idNumber where the course has one and the account is told: Moodle tells it only to those who may edit the course
 */
public record MoodleListing(String id, String shortName, String title, Optional<String> idNumber) {}
