/** A folder of suggested answers, one file each. */
import { randomBytes } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const defaultSuggestions = 'data/suggestions';

/** A file that is there already stays: a maintainer may have worked on it. @throws Error when nothing can be written there. */
export const suggestionsIn =
  (folder: string) =>
  async (name: string, text: string): Promise<void> => {
    const file = join(folder, name);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await mkdir(folder, { recursive: true });
    // Whole or not at all: the process may end in the middle of writing.
    const draft = join(folder, `.${randomBytes(6).toString('hex')}`);
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, file);
  };
