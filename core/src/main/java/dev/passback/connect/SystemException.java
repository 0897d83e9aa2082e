package dev.passback.connect;

import dev.passback.finding.Worded;
import dev.passback.finding.Wording;

/** Why a system could not be asked, or did not do what it was asked; told so that a person can act on it. */
public final class SystemException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final Reach reach;
    private final transient Wording problem;
    private final transient Wording repair;

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
    public SystemException(Reach reach, Wording problem, Wording repair) {
        super(problem.text());
        this.reach = reach;
        this.problem = problem;
        this.repair = repair;
    }

    public SystemException(Reach reach, Wording problem, Wording repair, Throwable cause) {
        super(problem.text(), cause);
        this.reach = reach;
        this.problem = problem;
        this.repair = repair;
    }

    public Reach reach() {
        return reach;
    }

    /** {@return what happened, in English} */
    public String problem() {
        return problem.text();
    }

    /** {@return what to do, in English} */
    public String repair() {
        return repair.text();
    }

    /** {@return what happened} */
    public Wording problemWording() {
        return problem;
    }

    /** {@return what to do} */
    public Wording repairWording() {
        return repair;
    }

    @Override
    public Wording wording() {
        return Wording.of("{}. {}", problem, repair);
    }
}
