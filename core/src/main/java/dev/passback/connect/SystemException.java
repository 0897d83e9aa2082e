package dev.passback.connect;

/** Why a system could not be asked, or did not do what it was asked; told so that a person can act on it. */
public final class SystemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reach reach;
    private final String repair;

    /** What else works, and what does not, when this happened. */
    public enum Reach {
        /** It may work by itself later: overload, maintenance, a cut connection. */
        LATER,
        /** Nothing works over this connection until a person mends it: token, rights, address. */
        CONNECTION,
        /** This course cannot be read or written; others can. */
        COURSE,
        /** This item cannot be read or written; others of the course can. */
        ITEM
    }

    /**
     * @param problem what happened, without scores, names or secrets
     * @param repair what to do
     */
    public SystemException(Reach reach, String problem, String repair) {
        super(problem);
        this.reach = reach;
        this.repair = repair;
    }

    public SystemException(Reach reach, String problem, String repair, Throwable cause) {
        super(problem, cause);
        this.reach = reach;
        this.repair = repair;
    }

    public Reach reach() {
        return reach;
    }

    public String repair() {
        return repair;
    }

    /** {@return what happened} */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
