package dev.passback.connectors.openeducat;

/**
 * What a gradebook of the Enterprise edition needs besides; all told by the names that people see.
 *
 * @param year the academic year
 * @param term the academic term in it
 * @param assignmentType the code or name of the assignment type that new assignments get
 * @param faculty the e-mail address or name of the teacher that new assignments get
 */
public record EnterpriseSettings(String year, String term, String assignmentType, String faculty) {}
