package dev.passback.app.web.sync;

/**
 * Where in a long list a page is.
 *
 * @param page from 1
 * @param from how many rows stand before it
 * @param all how many rows there are
 */
record Pages(int page, int last, int from, int all) {
    static Pages of(int asked, int all, int rows) {
        int last = Math.max(1, (all + rows - 1) / rows);
        int page = Math.clamp(asked, 1, last);
        return new Pages(page, last, (page - 1) * rows, all);
    }

    public boolean hasMore() {
        return last > 1;
    }
}
