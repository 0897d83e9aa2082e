package dev.passback.sandbox.openeducat.orm;

import java.util.List;

/** The series of Odoo, and in which words and habits they differ (measured on 17.0, 18.0 and, without OpenEduCat, 19.0). */
public enum OdooVersion {
    V17(17, "17.0"),
    V18(18, "18.0-20250421"),
    V19(19, "19.0");

    private final int major;
    private final String serverVersion;

    OdooVersion(int major, String serverVersion) {
        this.major = major;
        this.serverVersion = serverVersion;
    }

    public static OdooVersion of(int major) {
        for (OdooVersion version : values()) {
            if (version.major == major) {
                return version;
            }
        }
        throw new IllegalArgumentException("There is no simulated Odoo " + major + ", only 17, 18 and 19.");
    }

    public int major() {
        return major;
    }

    public String series() {
        return major + ".0";
    }

    public String serverVersion() {
        return serverVersion;
    }

    public List<Object> versionInfo() {
        return List.of(major, 0, 0, "final", 0, "");
    }

    /** OpenEduCat 17.0 has checks that later branches, made from older code, lack (read in source). */
    public boolean hasChecksOf17() {
        return this == V17;
    }

    /** Since 18 a domain takes an empty number for a zero. */
    public boolean emptyNumberIsZero() {
        return this != V17;
    }

    String unknownMethod(String model, String method) {
        return this == V17
                ? "The method '" + method + "' does not exist on the model '" + model + "'"
                : "The method '" + model + "." + method + "' does not exist";
    }

    String privateMethod(String model, String method) {
        String named = this == V17 ? method : "'" + model + "." + method + "'";
        return "Private methods (such as " + named + ") cannot be called remotely.";
    }

    String unknownField(String model, String field) {
        return this == V19
                ? "Invalid field '" + field + "' in '" + model + "'"
                : "Invalid field '" + field + "' on model '" + model + "'";
    }
}
