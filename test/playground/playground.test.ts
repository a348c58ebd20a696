import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import grouping from "../../examples/groups.json" with { type: "json" };
import { chromiumPath, openBrowser } from "./chromium.js";
import { startServer } from "./served.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

if (!chromiumPath) {
  console.warn("test/playground: skipped, no Chromium found; install one or name it in CHROMIUM_PATH");
}

describe.skipIf(!chromiumPath)("the playground in a browser", () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let context: BrowserContext;
  /** What a page must not do: ask another host, report an error, run into its own policy. */
  const offences: string[] = [];

  beforeAll(async () => {
    // Nothing to do where it is fresh. Vitest's NODE_ENV would give the pages React's development build.
    await promisify(execFile)(process.execPath, ["scripts/build.js", "playground"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
    });
    server = await startServer(`${root}dist/playground/browser`);
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(300_000); // only what hangs is ended
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== server.origin && protocol !== "data:") offences.push(`asked ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) offences.push(`${response.status()} ${response.url()}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") offences.push(message.text());
    });
    context.on("weberror", (error) => offences.push(String(error.error())));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** An empty page. The playground keeps its tabs in the browser's storage, which is empty too. */
  async function newVisitor(): Promise<Page> {
    // Another context would load every file of the page again.
    for (const page of context.pages()) await page.close();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "local_storage" });
    return page;
  }

  async function storedTabs(): Promise<string | undefined> {
    const { origins } = await context.storageState();
    return origins.flatMap(({ localStorage }) => localStorage).find(({ name }) => name === "graphiql:tabState")?.value;
  }

  it("opens an example that is clicked before there is an editor, and leaves the tab in front as it was", async () => {
    // The list is drawn first: the click comes at once.
    const page = await newVisitor();
    await page.addInitScript(`
      new MutationObserver((_, observer) => {
        const example = [...document.querySelectorAll(".example")].find((one) => one.innerText.startsWith("Who would defend"));
        if (!example) return;
        observer.disconnect();
        window.clickedBeforeEditor = !document.querySelector(".graphiql-query-editor .monaco-editor");
        example.click();
      }).observe(document, { childList: true, subtree: true });
    `);
    await page.goto(`${server.origin}/graphql`);
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Defenders" }).waitFor();
    expect(await page.evaluate("window.clickedBeforeEditor")).toBe(true);
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["QuadMembers", "Search", "Korea", "Defenders"]);
  });

  // A page takes seconds to load, so these use one, in this order.
  describe("at a first visit", () => {
    let page: Page;
    beforeAll(async () => {
      page = await newVisitor();
      await page.goto(server.origin);
    });

    it.each([
      [1024, 768],
      [390, 844],
      [1280, 720],
    ])("does not scroll as a page at %d by %d", async (width, height) => {
      await page.setViewportSize({ width, height });
      await page.locator(".graphiql-query-editor .monaco-editor").waitFor();
      await page.mouse.move(width / 2, 20); // over the bar, which has nothing of its own to scroll
      await page.mouse.wheel(400, 400);
      await page.keyboard.press("End");
      expect(
        await page.evaluate("[scrollX, scrollY, document.documentElement.scrollTop, document.body.scrollTop]"),
      ).toEqual([0, 0, 0, 0]);
    });

    it("answers the question of the first tab at Ctrl-Enter before anything was clicked", async () => {
      await page.locator(".graphiql-query-editor .view-lines", { hasText: "query QuadMembers" }).waitFor();
      await page.keyboard.press("Control+Enter");
      await page.locator(".graphiql-response .view-lines", { hasText: '"alliance"' }).waitFor();
      expect(await page.title()).toBe("Entente");
      expect(await page.locator(".graphiql-response").innerText()).toMatch(/"name":\s"Quad"/);
    });

    it("has the first examples in tabs, with their variables filled in, and all of them in a list", async () => {
      await expect.poll(() => page.getByRole("tab").allInnerTexts()).toEqual(["QuadMembers", "Search", "Korea"]);
      expect(await page.locator(".example").count()).toBe(Object.values(grouping).flat().length);
      await page.getByRole("tab", { name: "Korea" }).click();
      await page.locator(".graphiql-editor-tool .view-lines", { hasText: '"KR"' }).waitFor();
    });

    it("answers the question of another tab at a click", async () => {
      await page.getByRole("button", { name: /execute query/i }).click();
      await page.locator(".graphiql-response .view-lines", { hasText: '"South Korea"' }).waitFor();
    });

    it("opens an example in a tab at a click, once, and answers it", async () => {
      await page.getByRole("button", { name: "Who would defend" }).click();
      await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Defenders" }).waitFor();
      await page.locator(".graphiql-editor-tool .view-lines", { hasText: '"russia"' }).waitFor();
      await page.keyboard.press("Control+Enter");
      await page.locator(".graphiql-response .view-lines", { hasText: '"defenders"' }).waitFor();
      await page.getByRole("button", { name: "Quad members" }).click();
      await page.locator(".graphiql-query-editor .view-lines", { hasText: "query QuadMembers" }).waitFor();
      await page.getByRole("button", { name: "Who would defend" }).click();
      await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Defenders" }).waitFor();
      await expect
        .poll(() => page.getByRole("tab").allInnerTexts())
        .toEqual(["QuadMembers", "Search", "Korea", "Defenders"]);
    });

    it("finds an example by the keyboard alone", async () => {
      await page.getByRole("button", { name: "Hide Examples" }).click();
      await page.keyboard.press("Control+Alt+KeyJ");
      await page.getByRole("searchbox", { name: "Find an example" }).waitFor();
      await page.keyboard.type("both ways");
      const found = ["What an attack triggers", "Pages"];
      await expect.poll(() => page.locator(".example strong").allInnerTexts()).toEqual(found);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Pages" }).waitFor();
      await page.keyboard.press("Control+Alt+KeyJ");
      await page.keyboard.press("Enter");
      await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Triggered" }).waitFor();
      await expect
        .poll(() => page.getByRole("tab").allInnerTexts())
        .toEqual(["QuadMembers", "Search", "Korea", "Defenders", "Pages", "Triggered"]);
    });

    it("brings the tabs back as they were left, after a reload", async () => {
      await page.getByRole("searchbox", { name: "Find an example" }).fill("");
      await page.getByRole("button", { name: "Joint statement" }).click();
      await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Joint" }).waitFor();
      // GraphiQL stores its tabs half a second after the last change.
      await expect.poll(storedTabs).toContain("query Joint");
      await page.reload();
      await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Joint" }).waitFor();
      expect(await page.getByRole("tab", { name: "Joint" }).getAttribute("aria-selected")).toBe("true");
    });

    it("explains the schema beside the editor", async () => {
      await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
      await page.locator(".graphiql-doc-explorer").getByRole("link", { name: "Query" }).click();
      await page.locator(".graphiql-doc-explorer").getByRole("link", { name: "alliance", exact: true }).waitFor();
    });

    it("draws the schema as a picture", async () => {
      await page.getByRole("link", { name: "Schema as a picture" }).click();
      const picture = page.locator("#schema svg");
      await picture.getByText("Membership", { exact: true }).click();
      await page.getByRole("heading", { name: "Membership", level: 1 }).waitFor();
      // Its fields stand at the types to which they lead.
      await picture.getByRole("link", { name: "Alliance group" }).waitFor();
      await page.getByRole("link", { name: "Period" }).first().click();
      await page.getByText("Reached from").waitFor();
      expect(new URL(page.url()).hash).toBe("#Period");
      await page.getByLabel("Go to a type").fill("tenure");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Tenure", level: 1 }).waitFor();
    });
  });

  it("copies a link that opens the question, with its variables, in a tab in front", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await newVisitor();
    await page.goto(
      `${server.origin}/graphql#${String(new URLSearchParams({ query: "query Mine($c: String!) { country(code: $c) { name } }", variables: '{ "c": "KR" }' }))}`,
    );
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Mine" }).waitFor();
    await page.locator(".graphiql-editor-tool .view-lines", { hasText: '"KR"' }).waitFor();
    expect(new URL(page.url()).hash).toBe("");
    await page.getByRole("button", { name: "Copy link to this question" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const link = new URL(await page.evaluate("navigator.clipboard.readText()"));
    await page.getByRole("tab").first().click();
    // Pasted over the address of the page that is open.
    await page.goto(server.origin + link.pathname + link.hash);
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Mine" }).waitFor();
    await page.getByRole("button", { name: /execute query/i }).click();
    await page.locator(".graphiql-response .view-lines", { hasText: '"South Korea"' }).waitFor();
    expect((await page.getByRole("tab").allInnerTexts()).filter((title) => title === "Mine")).toHaveLength(1);
  });

  it("needs no other host and breaks no rule of its own", () => {
    expect(offences).toEqual([]);
  });
});
