/**
 * Fetches a data file of the site.
 * @throws when it cannot be had
 */
export async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
