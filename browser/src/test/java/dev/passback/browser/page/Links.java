package dev.passback.browser.page;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a page's links lead, for whoever has it open. */
final class Links {
    private Links() {}

    /** {@return those that lead nowhere; of links that differ in names and numbers only one is followed} */
    static List<String> broken(Page page) {
        List<String> broken = new ArrayList<>();
        for (String link : kinds(page)) {
            APIResponse answer =
                    page.request().get(link, RequestOptions.create().setMaxRedirects(5));
            if (answer.status() >= 400) {
                broken.add(answer.status() + " " + link);
            }
            answer.dispose();
        }
        return broken;
    }

    private static Collection<String> kinds(Page page) {
        String host = URI.create(page.url()).getAuthority();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String link : Script.strings(page, "[...document.querySelectorAll('main a[href]')].map(a => a.href)")) {
            URI address = URI.create(link);
            if (host.equals(address.getAuthority())) {
                String bare = link.replaceFirst("#.*", "");
                kinds.putIfAbsent(bare.replaceAll("[^/?&=]*\\d[^/?&=]*", "N"), bare);
            }
        }
        return kinds.values();
    }
}
