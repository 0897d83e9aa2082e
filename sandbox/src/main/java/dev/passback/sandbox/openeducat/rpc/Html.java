package dev.passback.sandbox.openeducat.rpc;

import dev.passback.sandbox.http.Answer;

/** The pages that Odoo's web server answers with when nothing of Odoo answers. */
final class Html {
    private Html() {}

    static Answer notFound() {
        return page(
                404,
                "Not Found",
                "The requested URL was not found on the server. If you entered the URL manually please check your"
                        + " spelling and try again.");
    }

    static Answer noSuchDatabase() {
        return page(
                404,
                "Not Found",
                "No database is selected and the requested URL was not found in the server-wide controllers.");
    }

    static Answer badRequest(String text) {
        return page(400, "Bad Request", text);
    }

    /** Since 18 a single database makes of any unknown address a page of its web site (measured on 18.0). */
    static Answer webPage() {
        return Answer.of(
                200,
                "text/html; charset=utf-8",
                "<!DOCTYPE html>\n<html>\n<head><title>Odoo</title></head>\n</html>\n");
    }

    private static Answer page(int status, String title, String text) {
        return Answer.of(
                status,
                "text/html; charset=utf-8",
                "<!doctype html>\n<html lang=en>\n<title>" + status + " " + title + "</title>\n<h1>" + title
                        + "</h1>\n<p>" + text + "</p>\n");
    }
}
