import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
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
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  // The playground keeps its tabs in the browser's storage: each test begins with an empty one.
  beforeEach(async () => {
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

  afterEach(() => context.close());

  async function open(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(server.origin + path);
    return page;
  }

  async function storedTabs(): Promise<string | undefined> {
    const { origins } = await context.storageState();
    return origins.flatMap(({ localStorage }) => localStorage).find(({ name }) => name === "graphiql:tabState")?.value;
  }

  it("answers the question of the first tab at a click", async () => {
    const page = await open("/");
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "query QuadMembers" }).waitFor();
    await page.getByRole("button", { name: /execute query/i }).click();
    await page.locator(".graphiql-response .view-lines", { hasText: '"alliance"' }).waitFor();
    expect(await page.title()).toBe("Entente");
    expect(await page.locator(".graphiql-response").innerText()).toMatch(/"name":\s"Quad"/);
  });

  it("has the first examples in tabs, with their variables filled in, and all of them in a list", async () => {
    const page = await open("/graphql");
    await page.getByRole("tab").first().waitFor();
    await expect.poll(() => page.getByRole("tab").allInnerTexts()).toEqual(["QuadMembers", "Search", "Korea"]);
    expect(await page.locator(".example").count()).toBe(Object.values(grouping).flat().length);
    await page.getByRole("tab", { name: "Korea" }).click();
    await page.locator(".graphiql-editor-tool .view-lines", { hasText: '"KR"' }).waitFor();
  });

  it("answers at Ctrl-Enter before anything was clicked", async () => {
    const page = await open("/graphql");
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "query QuadMembers" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.locator(".graphiql-response .view-lines", { hasText: '"alliance"' }).waitFor();
  });

  it.each([
    [1280, 720],
    [1024, 768],
    [390, 844],
  ])("does not scroll as a page at %d by %d", async (width, height) => {
    const page = await open("/graphql");
    await page.setViewportSize({ width, height });
    await page.locator(".graphiql-query-editor .monaco-editor").waitFor();
    await page.mouse.move(width / 2, 20); // over the bar, which has nothing of its own to scroll
    await page.mouse.wheel(400, 400);
    await page.keyboard.press("End");
    expect(
      await page.evaluate("[scrollX, scrollY, document.documentElement.scrollTop, document.body.scrollTop]"),
    ).toEqual([0, 0, 0, 0]);
  });

  it("opens an example in a tab at a click, once, and answers it", async () => {
    const page = await open("/graphql");
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

  it("opens an example that is clicked before there is an editor, and leaves the tab in front as it was", async () => {
    // The list is drawn first: the click comes at once.
    await context.addInitScript(`
      new MutationObserver((_, observer) => {
        const example = [...document.querySelectorAll(".example")].find((one) => one.innerText.startsWith("Who would defend"));
        if (!example) return;
        observer.disconnect();
        window.clickedBeforeEditor = !document.querySelector(".graphiql-query-editor .monaco-editor");
        example.click();
      }).observe(document, { childList: true, subtree: true });
    `);
    const page = await open("/graphql");
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Defenders" }).waitFor();
    expect(await page.evaluate("window.clickedBeforeEditor")).toBe(true);
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["QuadMembers", "Search", "Korea", "Defenders"]);
  });

  it("finds an example by the keyboard alone", async () => {
    const page = await open("/graphql");
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
      .toEqual(["QuadMembers", "Search", "Korea", "Pages", "Triggered"]);
  });

  it("brings the tabs back as they were left, after a reload", async () => {
    const page = await open("/graphql");
    await page.getByRole("button", { name: "Joint statement" }).click();
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Joint" }).waitFor();
    // GraphiQL stores its tabs half a second after the last change.
    await expect.poll(storedTabs).toContain("query Joint");
    await page.reload();
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "query Joint" }).waitFor();
    expect(await page.getByRole("tab", { name: "Joint" }).getAttribute("aria-selected")).toBe("true");
  });

  it("copies a link that opens the question, with its variables, in a tab in front", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await open(
      `/graphql#${String(new URLSearchParams({ query: "query Mine($c: String!) { country(code: $c) { name } }", variables: '{ "c": "KR" }' }))}`,
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

  it("explains the schema beside the editor", async () => {
    const page = await open("/graphql");
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer").getByRole("link", { name: "Query" }).click();
    await page.locator(".graphiql-doc-explorer").getByRole("link", { name: "alliance", exact: true }).waitFor();
  });

  it("draws the schema as a picture", async () => {
    const page = await open("/graphql");
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

  it("needs no other host and breaks no rule of its own", () => {
    expect(offences).toEqual([]);
  });
});
